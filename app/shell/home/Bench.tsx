import { useRef } from 'react';
import { PatchGrid } from '@/app/draw/patches/PatchGrid';
import { PatchPicture } from '@/app/draw/patches/PatchPicture';
import { numberOfPatch, patchOfRow, rowOfPatch } from '@/app/draw/patches/patches';
import { Options } from '@/app/page/Options';
import { actions, useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import { homeWords } from '@/app/strings/home';
import { Multiples } from '@/app/views/multiples/Multiples';
import { Overlay } from '@/app/views/overlay/Overlay';
import type { Opening } from '@/content/schema';
import { attn, type OneWeight } from './one-weight';
import { PictureChoice } from './PictureChoice';
import { ScaleBar } from './ScaleBar';
import { isUntrained } from './untouched-run';
import type { Bench as BenchState } from './use-bench';
import { useBenchLayout } from './use-bench-layout';
import { WorkedOut } from './WorkedOut';

interface BenchProps {
  readonly lesson: Opening;
  readonly bench: BenchState;
  readonly weight: OneWeight;
  readonly picture: Float32Array;
}

/** A picture to point at; beside it the weights of that patch, in one head and in all eight, and one of them worked out. */
export function Bench({ lesson, bench, weight, picture }: BenchProps) {
  const lang = useStore((state) => state.lang);
  const words = homeWords[lang];
  const interfaceWords = wordsIn(lang);
  const frame = useRef<HTMLElement>(null);
  const { mode, side, unit, headUnit, headsColumn, gap } = useBenchLayout(frame);
  const { lens, weights, pointing, on, chosen, at } = bench;
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
          <div className="picture-stack">
            <PatchPicture pixels={picture} side={side} outlines={pointing.patches} />
            <PatchGrid
              side={side}
              label={words.pointAt}
              name={(patch) => interfaceWords.views.patch(numberOfPatch(patch))}
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
          <WorkedOut lesson={lesson} weight={weight} at={at} isLargest={bench.isLargest} chosen={chosen} />
        </div>
      </div>
      <p className="bench-note">{isUntrained(lesson) ? words.untrained : words.learned}</p>
    </section>
  );
}
