import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { actions, useStore } from '@/app/store/store';
import { inLanguage } from '@/content/language';
import type { LinkPicture } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';
import { type Picture, pictureOf } from '@/lib/pictures/picture';
import { homeWords } from './words';

const FEATURED = [
  'five-amber',
  'two-white',
  'seven-sky',
  'eight-pink',
  'four-green',
  'nine-orange',
  'ring-blue',
  'checks-black',
];
/** Between the thumbnails; with it they are together as wide as the picture. */
const GAP = 6;
/** Border and padding of a thumbnail's button. */
const FRAME = 3;

const inputs = new WeakMap<Uint8Array, Picture>();
/** A bundled picture as the network reads it; made once, so that its thumbnail is drawn once. */
function inputOf(pixels: Uint8Array): Picture {
  const made = inputs.get(pixels) ?? pictureOf(pixels);
  inputs.set(pixels, made);
  return made;
}

/** A few bundled pictures to switch to, and the way to all others and to one's own. */
export function PictureChoice({ current, width, hint }: { current: Picture; width: number; hint: string }) {
  const { lang, picture } = useStore();
  const words = homeWords(lang);
  const isChosen = (id: string) => picture.kind === 'bundled' && picture.id === id;
  const featured = bundledPictures.filter(({ id }) => FEATURED.includes(id));
  const elsewhere = !featured.some(({ id }) => isChosen(id));
  const side = (width - (FEATURED.length - 1) * GAP) / FEATURED.length - 2 * FRAME;
  const size = { width: side, height: side };
  const choose = (next: LinkPicture) => () => actions().setPicture(next);
  const dialog = () => actions().set({ dialog: 'picture' });
  return (
    <fieldset className="home-pictures" style={{ gap: GAP }}>
      <legend className="visually-hidden">{words.pictures}</legend>
      {featured.map(({ id, label, pixels }) => (
        <button
          type="button"
          key={id}
          aria-label={inLanguage(label, lang)}
          title={inLanguage(label, lang)}
          aria-pressed={isChosen(id)}
          onClick={choose({ kind: 'bundled', id })}
        >
          <PatchPicture picture={inputOf(pixels)} size={size} grid={null} />
        </button>
      ))}
      {elsewhere && (
        <button type="button" className="home-own" aria-pressed="true" onClick={dialog} aria-label={words.ownPicture}>
          <PatchPicture picture={current} size={size} grid={null} />
        </button>
      )}
      <button type="button" className="home-own" onClick={dialog}>
        {words.ownPicture}
      </button>
      <p className="bench-hint">{hint}</p>
    </fieldset>
  );
}
