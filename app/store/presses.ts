import type { Chosen } from '@/content/chosen';
import type { Fragment, Presses, StepFragments } from '@/content/fragment';
import { uncoverable } from '@/content/lesson-words';
import { findLesson, findWords } from '@/content/lessons';
import { resolve, type Slice } from '@/content/reference';
import type { Pair } from '@/content/run';
import type { Ref } from '@/content/stage';
import type { Uncoverable } from '@/content/uncoverable';
import type { LinkState } from '@/lib/permalink/state';
import { parseRef } from '@/lib/reference';
import { explainCell } from '@/lib/trace/provenance';
import { termsIn } from '@/lib/trace/sums';
import { fragmentsOf } from './fragment-files';
import { remember } from './remember';
import { chosenOf, type Runs, runsIfAny } from './runs';
import { pairOf } from './variants';

/** One press of Next: what has been uncovered of a fragment after it, of how much. */
export interface Press {
  readonly name: string;
  readonly fragment: Fragment;
  readonly from: number;
  readonly to: number;
  readonly of: number;
  /** Behind which sentence it comes, counted from 1. */
  readonly after: number;
}

/** The presses of a step as it stands on screen. */
export interface Plan {
  readonly runs: Runs;
  readonly chosen: Chosen;
  /** In their order. */
  readonly presses: readonly Press[];
  /** How many terms the sum has that makes the step's own cell; null: that does not come term by term. */
  readonly terms: number | null;
}

/** Null: the step has no fragments. The same state gives the same plan. */
export function planIn(state: LinkState): Plan | null {
  const { lesson: id, step, lang } = state;
  const fragments = fragmentsOf(state);
  const [lesson, words] = [findLesson(id), id && findWords(id, lang)];
  if (!fragments || !lesson || !words || !step) return null;
  const [runs, placed] = [runsIfAny(state), uncoverable(words, step)];
  return runs && placed ? planOf(fragments, runs, chosenOf(state, lesson), placed) : null;
}

const planOf = remember((fragments: StepFragments, runs: Runs, chosen: Chosen, placed: Uncoverable): Plan => {
  const terms = Object.values(fragments).some(({ kind }) => kind === 'terms') ? termsOfFocus(runs, chosen) : null;
  let after = 1;
  const presses = Object.entries(fragments).flatMap(([name, fragment]) => {
    // Behind the last sentence, before the question; and in the lesson's order, whatever the text's.
    after = Math.max(after, placed.after?.[name] ?? placed.parts - 1);
    const ends = endsOf(fragment, (of) => sliceIn(runs, chosen, of), terms ?? 0);
    return ends.map((to, i) => ({ name, fragment, from: ends[i - 1] ?? 0, to, of: ends.at(-1) ?? 0, after }));
  });
  return { runs, chosen, presses, terms };
});

/** A matrix of the runs on screen. */
export const sliceIn = (runs: Runs, chosen: Chosen, of: Ref, which: keyof Pair = 'trace'): Slice =>
  resolve(pairOf(runs, chosen, parseRef(of).run)[which], of, chosen);

/** None where a knob or an edit has left no sum. */
function termsOfFocus(runs: Runs, chosen: Chosen): number {
  const { tensor: of, cell } = runs.step.focus;
  const { trace } = pairOf(runs, chosen, parseRef(of).run);
  const { named, flat, rows, cols } = sliceIn(runs, chosen, of);
  const index = flat(...cell);
  const isThere = cell[0] < rows && cell[1] < cols && !trace.edits[named.name]?.has(index);
  const made = isThere ? explainCell(trace, named.tensor, index) : null;
  return made ? termsIn(made).length : 0;
}

/** How much of a fragment is in sight after each of its presses. */
function endsOf(fragment: Fragment, sliceOf: (of: Ref) => Slice, terms: number): readonly number[] {
  switch (fragment.kind) {
    case 'formula':
      return [1];
    case 'rows':
    case 'cols':
      return grouped(sliceOf(fragment.of)[fragment.kind], fragment.presses);
    case 'cells':
      return fragment.cells.map((_, i) => i + 1);
    case 'terms':
      return grouped(terms, fragment.presses);
  }
}

/** `grouped(6, [1, 2])`: 1, 3, 6. Each on its own where nothing is said. */
function grouped(count: number, presses: Presses = Array(count).fill(1)): readonly number[] {
  let end = 0;
  const ends = presses.map((size) => {
    end += size;
    return end;
  });
  return count ? [...ends.filter((each) => each < count), count] : [];
}
