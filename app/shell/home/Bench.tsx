import { type ComponentType, useRef } from 'react';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { numberOfPatch, patchOfRow, rowOfPatch } from '@/app/draw/patches/patches';
import { drawWords } from '@/app/draw/words';
import { useFetched } from '@/app/panels/fetched';
import { useStore } from '@/app/store/store';
import { Overlay } from '@/app/views/overlay/Overlay';
import type { Opening } from '@/content/schema';
import { WORKED_HEIGHT } from './bench-layout';
import type { HeadsProps } from './Heads';
import { attn, type OneWeight } from './one-weight';
import { PictureChoice } from './PictureChoice';
import { isUntrained } from './untouched-run';
import type { Bench as BenchState } from './use-bench';
import { useBenchLayout } from './use-bench-layout';
import { homeWords } from './words';

interface BenchProps {
  readonly lesson: Opening;
  readonly bench: BenchState;
  readonly weight: OneWeight;
  readonly picture: Float32Array;
}

let Heads: ComponentType<HeadsProps> | null = null;

/** Fetches the column of the heads, once. */
async function loadHeads(): Promise<void> {
  Heads ??= (await import('./Heads')).Heads;
}

/** A picture to point at; beside it the weights of that patch, in one head and in all eight, and one of them worked out. */
export function Bench({ lesson, bench, weight, picture }: BenchProps) {
  const lang = useStore((state) => state.lang);
  const words = homeWords(lang);
  const frame = useRef<HTMLElement>(null);
  useFetched(Heads !== null, loadHeads);
  const { mode, side, unit, headUnit, headsColumn, gap } = useBenchLayout(frame);
  const { lens, weights, pointing, on, at } = bench;
  const room = { width: frame.current?.clientWidth ?? 1300, height: 600 };
  const shared = { lens, pointing, on, room };
  const tokenOf = (patch: number) => rowOfPatch(weights.rows, patch);
  return (
    <section ref={frame} className="bench" aria-labelledby="bench-title">
      <div className="bench-parts" data-mode={mode} style={{ columnGap: gap }}>
        <div className="bench-picture" style={mode === 'narrow' ? undefined : { width: side }}>
          <h2 id="bench-title">
            <span>{words.pointAt}</span>
            <small data-role="query">{words.becomesQuery}</small>
          </h2>
          <div className="bench-stack">
            <PatchPicture pixels={picture} side={side} outlines={pointing.patches} />
            <PatchGrid
              side={side}
              label={words.pointAt}
              name={(patch) => drawWords(lang).patch(numberOfPatch(patch))}
              selected={patchOfRow(weights.rows, at[0])}
              onSelect={(patch) => bench.keepQuery(tokenOf(patch))}
              onHover={(patch) => bench.hoverQuery(patch === null ? null : tokenOf(patch))}
            />
          </div>
          <PictureChoice current={picture} width={side} hint={words.howToPoint} />
        </div>
        <div className="bench-answer">
          <Overlay props={{ of: attn('probs') }} unit={unit} {...shared} />
        </div>
        <div
          className="bench-heads"
          style={mode === 'wide' ? { flexBasis: headsColumn } : { minHeight: WORKED_HEIGHT }}
        >
          {Heads && <Heads {...{ lesson, bench, weight, room }} unit={headUnit} />}
        </div>
      </div>
      <p className="bench-note">{isUntrained(lesson) ? words.untrained : words.learned}</p>
    </section>
  );
}
