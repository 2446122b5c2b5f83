import type { Context } from './context';
import type { Ref } from './stage';

/** A predict-then-reveal question. The words stand in the MDX under `<Ask>`; the answer is computed from the run. */
export type Question =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly answer: (c: Context) => string }
  | { readonly kind: 'number'; readonly answer: (c: Context) => number; readonly tolerance: number }
  | { readonly kind: 'numbers'; readonly answer: (c: Context) => readonly number[]; readonly tolerance: number }
  | { readonly kind: 'cell'; readonly tensor: Ref; readonly answer: (c: Context) => readonly [number, number] };

/** Options are the ids of the `<Choice id>` elements in the MDX. */
export const choice = (options: readonly string[], answer: (c: Context) => string): Question => ({
  kind: 'choice',
  options,
  answer,
});

/** The learner types a number; it counts as right within the tolerance. */
export const number = (answer: (c: Context) => number, tolerance = 0.005): Question => ({
  kind: 'number',
  answer,
  tolerance,
});

/** The learner types several numbers, one for each `<Blank/>` of the question, and all must be right. */
export const numbers = (answer: (c: Context) => readonly number[], tolerance = 0.005): Question => ({
  kind: 'numbers',
  answer,
  tolerance,
});

/** The learner clicks a cell of this tensor (or, for a tensor over patches, a patch). `col` −1: any cell of the row. */
export const pickCell = (tensor: Ref, answer: (c: Context) => readonly [number, number]): Question => ({
  kind: 'cell',
  tensor,
  answer,
});
