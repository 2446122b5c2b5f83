import { useMemo, useState } from 'react';
import { type Matrix, type Pointing, read, type ViewEvents } from '@/app/draw/view';
import { makeLens, type StageLens } from '@/app/lens/lens';
import { placesOf } from '@/app/lens/pointing';
import { useTheme } from '@/app/page/theme';
import { actions, useStore } from '@/app/store/store';
import type { Chosen } from '@/content/chosen';
import { initialKnobs } from '@/content/knob';
import type { Opening } from '@/content/schema';
import { clamped, firstOfEach } from '@/lib/choice';
import type { Trace } from '@/lib/trace/trace';
import { firstScene } from '../opening/untouched-run';
import { ofAttention, strongestKey } from './one-weight';
import { type Hovered, keptWeight, pointedWeight, type QueryAndKey } from './pointed';

export interface BenchState {
  readonly chosen: Chosen;
  readonly lens: StageLens;
  /** The chosen head's weights. */
  readonly weights: Matrix;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  /** The weight that is shown. */
  readonly at: QueryAndKey;
  readonly isLargest: boolean;
  /** A patch of the picture, by its token, under the pointer or chosen to stay. */
  hoverQuery(query: number | null): void;
  keepQuery(query: number): void;
}

const PROBS = ofAttention('probs');

/** What is pointed at, and everything that answers. Only what was clicked goes into the address. */
export function useBench(lesson: Opening, trace: Trace): BenchState {
  const { lang, block, head, cell } = useStore();
  const theme = useTheme();
  const [hovered, setHovered] = useState<Hovered>(null);
  const knobs = useMemo(() => initialKnobs(lesson.knobs ?? []), [lesson]);
  const counts = useMemo(() => {
    const { system, config } = firstScene(lesson);
    return system.choices?.(config(knobs)) ?? {};
  }, [lesson, knobs]);
  const chosen = useMemo(
    () => ({ ...clamped({ ...firstOfEach, block, head }, counts), knobs }),
    [counts, knobs, block, head],
  );
  const lens = useMemo(() => {
    const labelling = { countFrom: lesson.countFrom };
    const shared = { original: trace, compare: 'edited', language: lang, labelling } as const;
    // All heads stand side by side and share one scale.
    return makeLens({ ...shared, trace, chosen, counts, theme, readings: read(PROBS, { over: ['head'] }) });
  }, [lesson, trace, chosen, counts, theme, lang]);

  const weights = lens.matrix(PROBS);
  const strongest = (query: number) => strongestKey(trace, chosen, query);
  const kept = keptWeight(cell?.at, weights.rows);
  const at = pointedWeight(kept, hovered, strongest);
  const [query, key] = at;
  const keep = (at: QueryAndKey) => {
    // What is walked to by keys must not hide behind a pointer that rests elsewhere.
    setHovered(null);
    actions().select({ ref: PROBS, at });
  };
  const keepQuery = (next: number) => keep([next, strongest(next)]);
  return {
    chosen,
    lens,
    weights,
    at,
    keepQuery,
    isLargest: strongest(query) === key,
    pointing: {
      selected: (m) => (m.name === weights.name ? at : null),
      marks: () => [],
      lit: () => false,
      places: placesOf(lens.sliceOf(weights).named, lens.sliceOf(weights).flat(...at)),
    },
    on: {
      // A click on another token asks its question; in the row of the query it picks a key.
      select: (_, [row, col]) => (row === query ? keep([row, col]) : keepQuery(row)),
      hover: (_, cell) => setHovered(cell && { key: cell[1] }),
      choose: (what) => actions().choose(what),
      edit: () => {},
      turn: () => {},
      toggle: () => {},
      go: () => {},
      read: () => {},
      play: () => {},
    },
    hoverQuery: (next) => setHovered(next === null ? null : { query: next }),
  };
}
