import { type ComponentType, useMemo, useRef } from 'react';
import { leadingColumns } from '@/app/draw/overlay/weights';
import { shapeOf } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { gridOf, numberOfPlace } from '@/app/draw/patches/places';
import { drawWords } from '@/app/draw/words';
import { withWords } from '@/app/page/with-words';
import { useFetched } from '@/app/panels/fetched';
import { useStore } from '@/app/store/store';
import { Overlay } from '@/app/views/overlay/Overlay';
import type { Opening } from '@/content/schema';
import type { Picture } from '@/lib/pictures/picture';
import { entryAt, placeOf } from '@/lib/trace/axis';
import { isUntrained } from '../opening/untouched-run';
import { WORKED_HEIGHT } from './bench-layout';
import type { HeadsProps } from './later/Heads';
import { type OneWeight, ofAttention } from './one-weight';
import { PictureChoice } from './PictureChoice';
import type { BenchState } from './use-bench';
import { useBenchLayout } from './use-bench-layout';
import { homeWords } from './words';

interface BenchProps {
  readonly lesson: Opening;
  readonly bench: BenchState;
  readonly weight: OneWeight;
  /** The one that the reader chose; the network may read it in another size. */
  readonly picture: Picture;
}

let Heads: ComponentType<HeadsProps> | null = null;

/** Fetches the column of the heads, once. */
async function loadHeads(): Promise<void> {
  Heads ??= (await withWords(import('./later/Heads'))).Heads;
}

/** A picture to point at; beside it the weights of that patch, in one head and in all eight, and one of them worked out. */
export function Bench({ lesson, bench, weight, picture }: BenchProps) {
  const lang = useStore((state) => state.lang);
  const words = homeWords(lang);
  const frame = useRef<HTMLElement>(null);
  useFetched(Heads !== null, loadHeads);
  const { lens, weights, pointing, on, at } = bench;
  const grid = gridOf(weights.rowAxis, weights.name, 'The bench shows');
  const drawn = useMemo(
    () => ({ shape: shapeOf(lens.picture, grid), grid, leading: leadingColumns(weights).length }),
    [lens, grid, weights],
  );
  const { mode, picture: size, unit, headUnit, headsColumn, gap } = useBenchLayout(frame, drawn);
  const room = { width: frame.current?.clientWidth ?? 1300, height: 600 };
  const shared = { lens, pointing, on, room };
  const tokenOf = (place: number) => (weights.rowAxis && entryAt(weights.rowAxis, place)) ?? 0;
  return (
    <section ref={frame} className="bench" aria-labelledby="bench-title">
      <div className="bench-parts" data-mode={mode} style={{ columnGap: gap }}>
        <div className="bench-picture" style={mode === 'narrow' ? undefined : { width: size.width }}>
          <h2 id="bench-title">
            <span>{words.pointAt}</span>
            <small data-role="query">{words.becomesQuery}</small>
          </h2>
          <div className="bench-stack">
            <PatchPicture picture={lens.picture} size={size} grid={grid} outlines={pointing.places} />
            <PatchGrid
              grid={grid}
              size={size}
              label={words.pointAt}
              name={(place) => drawWords(lang).patch(numberOfPlace(place))}
              selected={weights.rowAxis && placeOf(weights.rowAxis, at[0])}
              onSelect={(place) => bench.keepQuery(tokenOf(place))}
              onHover={(place) => bench.hoverQuery(place === null ? null : tokenOf(place))}
            />
          </div>
          <PictureChoice current={picture} width={size.width} hint={words.howToPoint} />
        </div>
        <div className="bench-answer">
          <Overlay props={{ of: ofAttention('probs') }} unit={unit} {...shared} />
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
