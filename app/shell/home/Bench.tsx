import { useMemo, useRef } from 'react';
import { leadingColumns } from '@/app/draw/overlay/weights';
import { shapeOf } from '@/app/draw/patches/layout';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { gridOf, numberOfPlace } from '@/app/draw/patches/places';
import { Options } from '@/app/page/Options';
import { actions, useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import { homeWords } from '@/app/strings/home';
import { Multiples } from '@/app/views/multiples/Multiples';
import { Overlay } from '@/app/views/overlay/Overlay';
import type { Lesson } from '@/content/schema';
import type { Picture } from '@/lib/pictures/picture';
import { entryAt, placeOf } from '@/lib/trace/axis';
import { attn, type OneWeight } from './one-weight';
import { PictureChoice } from './PictureChoice';
import { ScaleBar } from './ScaleBar';
import { isUntrained } from './untouched-run';
import type { Bench as BenchState } from './use-bench';
import { useBenchLayout } from './use-bench-layout';
import { WorkedOut } from './WorkedOut';

interface BenchProps {
  readonly lesson: Lesson;
  readonly bench: BenchState;
  readonly weight: OneWeight;
  /** The one that the reader chose; the network may read it in another size. */
  readonly picture: Picture;
}

/** A picture to point at; beside it the weights of that patch, in one head and in all eight, and one of them worked out. */
export function Bench({ lesson, bench, weight, picture }: BenchProps) {
  const lang = useStore((state) => state.lang);
  const words = homeWords[lang];
  const interfaceWords = wordsIn(lang);
  const frame = useRef<HTMLElement>(null);
  const { lens, weights, pointing, on, chosen, at } = bench;
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
          <div className="picture-stack">
            <PatchPicture picture={lens.picture} size={size} grid={grid} outlines={pointing.places} />
            <PatchGrid
              grid={grid}
              size={size}
              label={words.pointAt}
              name={(place) => interfaceWords.views.patch(numberOfPlace(place))}
              selected={weights.rowAxis && placeOf(weights.rowAxis, at[0])}
              onSelect={(place) => bench.keepQuery(tokenOf(place))}
              onHover={(place) => bench.hoverQuery(place === null ? null : tokenOf(place))}
            />
          </div>
          <PictureChoice current={picture} width={size.width} hint={words.howToPoint} />
        </div>
        <div className="bench-answer">
          <Overlay props={{ of: attn('probs') }} unit={unit} {...shared} />
        </div>
        <div className="bench-heads" style={mode === 'wide' ? { flexBasis: headsColumn } : undefined}>
          <div className="bench-choice">
            <h3>{words.eightHeads}</h3>
            <Options
              label={interfaceWords.choice.block}
              options={Array.from({ length: lens.counts.block ?? 1 }, (_, i) => `${i + 1}`)}
              value={chosen.block}
              onChoose={(block) => actions().choose({ block })}
            />
            <ScaleBar scale={weights.scale} />
          </div>
          <Multiples props={{ of: attn('probs'), over: 'head', as: 'overlay' }} unit={headUnit} {...shared} />
          <WorkedOut
            lesson={lesson}
            weight={weight}
            weights={weights}
            at={at}
            isLargest={bench.isLargest}
            chosen={chosen}
          />
        </div>
      </div>
      <p className="bench-note">{isUntrained(lesson) ? words.untrained : words.learned}</p>
    </section>
  );
}
