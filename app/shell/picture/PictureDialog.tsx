import { useMemo } from 'react';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { Dialog } from '@/app/page/Dialog';
import { FileButton } from '@/app/page/FileButton';
import { chosenPicture } from '@/app/store/picture';
import { runsIfAny } from '@/app/store/runs';
import { actions, useStore } from '@/app/store/store';
import { inLanguage } from '@/content/language';
import { gridIn } from '@/content/picture';
import type { LinkState } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';
import { pictureOf } from '@/lib/pictures/picture';
import { network } from '../opening/network';
import { untouchedRun } from '../opening/untouched-run';
import { Background } from './Background';
import { clearIntake, takeIn, useIntake } from './intake';
import { pictureWords } from './words';
import './picture.css';

/** Which picture the network looks at: one of the bundled ones, or one of your own, shown before it is used. */
export function PictureDialog() {
  const lang = useStore((state) => state.lang);
  const words = pictureWords(lang);
  return (
    <Dialog title={words.title}>
      <Own />
      <h3>{words.bundled}</h3>
      <ul className="picture-list">
        {bundledPictures.map(({ id, label, pixels }) => (
          <li key={id}>
            <Bundled id={id} label={inLanguage(label, lang)} pixels={pixels} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** How the network on screen cuts its picture; at home that is the bench's. */
function gridOnScreen(state: LinkState) {
  if (state.lesson === null) return gridIn(untouchedRun(network, chosenPicture(state.picture)));
  const runs = runsIfAny(state);
  return runs && gridIn(runs.original);
}

function Bundled({ id, label, pixels }: { id: string; label: string; pixels: Uint8Array }) {
  const used = useStore(({ picture }) => picture.kind === 'bundled' && picture.id === id);
  const picture = useMemo(() => pictureOf(pixels), [pixels]);
  const use = () => {
    actions().setPicture({ kind: 'bundled', id });
    clearIntake();
    actions().set({ dialog: null });
  };
  return (
    <button type="button" className="picture-choice" aria-pressed={used} onClick={use}>
      <PatchPicture picture={picture} size={{ width: 84, height: 84 }} grid={null} />
      <span>{label}</span>
    </button>
  );
}

function Own() {
  const words = pictureWords(useStore((state) => state.lang));
  const { preview, refusal } = useIntake();
  const picture = useMemo(() => preview && pictureOf(preview.pixels), [preview]);
  const grid = useStore(gridOnScreen);
  const use = () => {
    if (preview) actions().setPicture({ kind: 'custom', pixels: preview.pixels });
    clearIntake();
    actions().set({ dialog: null });
  };
  return (
    <section className="picture-own">
      <FileButton label={words.choose} accept="image/*" onFiles={(files) => void takeIn(files)} />
      <p>{words.howTo}</p>
      {refusal && (
        <p className="picture-refusal" role="alert">
          {words.refusal[refusal.why](refusal.name)}
        </p>
      )}
      {preview && picture && (
        <div className="picture-preview">
          <figure>
            <img
              src={preview.url}
              alt={words.cropped}
              width={140}
              height={140}
              style={{ background: preview.background ?? undefined }}
            />
            <figcaption>{words.cropped}</figcaption>
          </figure>
          <span aria-hidden="true">→</span>
          <figure>
            <PatchPicture picture={picture} size={{ width: 140, height: 140 }} grid={grid} />
            <figcaption>{words.seen}</figcaption>
          </figure>
          <p>
            <button type="button" className="primary" onClick={use}>
              {words.use}
            </button>
            <button type="button" className="quiet" onClick={clearIntake}>
              {words.discard}
            </button>
          </p>
          {preview.background && <Background key={preview.url} value={preview.background} words={words.background} />}
        </div>
      )}
    </section>
  );
}
