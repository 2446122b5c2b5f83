import type { Room } from '@/app/draw/view';
import { lensWords } from '@/app/lens/words';
import { Options } from '@/app/page/Options';
import { actions, useStore } from '@/app/store/store';
import { Multiples } from '@/app/views/multiples/Multiples';
import type { Opening } from '@/content/schema';
import { type OneWeight, ofAttention } from '../one-weight';
import type { BenchState } from '../use-bench';
import { ScaleBar } from './ScaleBar';
import { WorkedOut } from './WorkedOut';
import { laterWords } from './words';
import './heads.css';

export interface HeadsProps {
  readonly lesson: Opening;
  readonly bench: BenchState;
  readonly weight: OneWeight;
  readonly room: Room;
  readonly unit: number;
}

/** All heads of the block, and one weight worked out. Fetched when the first head is on screen. */
export function Heads({ lesson, bench, weight, room, unit }: HeadsProps) {
  const lang = useStore((state) => state.lang);
  const { lens, weights, pointing, on, chosen, at, isLargest } = bench;
  return (
    <>
      <div className="bench-choice">
        <h3>{laterWords(lang).eightHeads}</h3>
        <Options
          label={lensWords(lang).choice.block}
          options={Array.from({ length: lens.counts.block ?? 1 }, (_, i) => `${i + 1}`)}
          value={chosen.block}
          onChoose={(block) => actions().choose({ block })}
        />
        <ScaleBar scale={weights.scale} />
      </div>
      <Multiples
        props={{ of: ofAttention('probs'), over: 'head', as: 'overlay' }}
        {...{ unit, lens, pointing, on, room }}
      />
      <WorkedOut {...{ lesson, weight, weights, at, isLargest, chosen }} />
    </>
  );
}
