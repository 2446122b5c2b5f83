import type { Ref } from './stage';

/**
 * How many come with each press of Next: `[1, 1, 1]` is one, one, one, and then all that are left. Default: each on its
 * own. Rows and terms that a turned knob leaves out take no press.
 */
export type Presses = readonly number[];

/**
 * What a step uncovers with Next while it is presented, beside its sentences. Whoever reads has all of it in sight.
 */
export type Fragment =
  /** The part of the step's formula that `\f{NAME}{…}` marks, under the fragment's own name. */
  | { readonly kind: 'formula' }
  /** Rows or columns of a matrix, with every copy of their cells. */
  | { readonly kind: 'rows' | 'cols'; readonly of: Ref; readonly presses?: Presses }
  /** Single cells of a matrix: those of each press. The others are in sight. */
  | { readonly kind: 'cells'; readonly of: Ref; readonly cells: readonly Cells[] }
  /**
   * The terms of the sum that makes the cell that the step opens with (`focus`), with what they come to so far; the cell
   * has its number with the last.
   */
  | { readonly kind: 'terms'; readonly presses?: Presses };

type Cells = readonly (readonly [row: number, col: number])[];

/**
 * The fragments of a lesson's steps, by step id and by a name of their own, in the order in which they are uncovered. The
 * text says `<Then show="NAME" />` behind the sentence that it comes after (one of several: `show="NAME NAME"`); what it
 * does not name comes after the last sentence, before the question.
 */
export type Fragments = Readonly<Record<string, StepFragments>>;
export type StepFragments = Readonly<Record<string, Fragment>>;

export const partOfFormula: Fragment = { kind: 'formula' };

/** `rowByRow('probs', [1, 1])`: the first row, the second, all others. */
export const rowByRow = (of: Ref, presses?: Presses): Fragment => ({ kind: 'rows', of, ...(presses && { presses }) });
export const columnByColumn = (of: Ref, presses?: Presses): Fragment => ({
  kind: 'cols',
  of,
  ...(presses && { presses }),
});
export const cellByCell = (of: Ref, cells: readonly Cells[]): Fragment => ({ kind: 'cells', of, cells });
export const termByTerm = (presses?: Presses): Fragment => ({ kind: 'terms', ...(presses && { presses }) });
