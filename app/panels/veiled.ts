import { useMemo } from 'react';
import { type Hidden, makeVeiling, type Veiling } from '@/app/lens/veil';
import { type Attempt, attemptOf } from '@/app/store/ask';
import { lateFragments } from '@/app/store/late-fragments';
import type { Runs } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { pairOf } from '@/app/store/variants';
import type { Chosen } from '@/content/chosen';
import { makeContext } from '@/content/make-context';
import { resolve } from '@/content/reference';
import type { Veil } from '@/content/veil';
import { parseRef } from '@/lib/reference';

/** What the step on screen hides in these runs; null: nothing, or no longer. */
export function useVeiling(runs: Runs, chosen: Chosen): Veiling | null {
  const { revealed, given } = useStore(attemptOf);
  const later = useStore((state) => lateFragments()?.coveringOf(state).cells ?? NO_CELLS);
  return useMemo(
    () => (later.length || !revealed ? veilingOf(runs, chosen, given, revealed, later) : null),
    [runs, chosen, revealed, given, later],
  );
}

const NO_CELLS: readonly Hidden[] = [];

/**
 * The veils of a step whose question is open (not `revealed`), and over what is uncovered `later`. The reader's edits and the untouched run are veiled alike, and what is
 * selected has no say: moving the selection lifts nothing.
 */
export function veilingOf(
  runs: Runs,
  chosen: Chosen,
  given: Attempt['given'] = null,
  revealed = false,
  later: readonly Hidden[] = NO_CELLS,
): Veiling | null {
  const { lesson, step, run, trace } = runs;
  const veil = revealed || 'nothing' in step.veil ? [] : step.veil;
  if (!veil.length && !later.length) return null;
  const context = makeContext({ lesson, step, run, trace, chosen, ...(given && { given }) });
  const drawn = veil.map((each: Veil) => ({ each, covered: each.cells(context) }));
  const lying = drawn.filter(({ covered }) => covered !== 'none');
  const hidden = lying.flatMap(({ each, covered }): Hidden[] => {
    if (!('of' in each)) return [];
    const pair = pairOf(runs, chosen, parseRef(each.of).run);
    const traces = [...new Set([pair.trace, pair.original])];
    return traces.map((there) => ({ slice: resolve(there, each.of, chosen), covered }));
  });
  return makeVeiling(
    hidden,
    veil.filter((each) => 'numbers' in each),
    lying.flatMap(({ each }) => ('series' in each ? each.series : [])),
    later,
  );
}
