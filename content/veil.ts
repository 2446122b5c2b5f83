import type { Context } from './context';
import { nameIn } from './reference';
import type { Ref } from './stage';

/** Cells of a matrix as a reference shows it: all or none, whole rows or columns, or single cells. */
export type Covered =
  | 'all'
  | 'none'
  | { readonly rows: readonly number[] }
  | { readonly cols: readonly number[] }
  | { readonly cells: readonly (readonly [row: number, col: number])[] };

export type Covering = (c: Context) => Covered;

/**
 * What a step hides until its question is answered or given up. A veil on a tensor lies on every copy of its cells as
 * well (in a concatenation, a transpose, a slice, the tensor that they were moved from): the same number elsewhere would
 * give it away. What is *computed* from a hidden cell is in view, unless it is named too.
 */
export type Veil =
  /** Cells of a tensor, by the run's numbers and the chosen block and head; the selected cell has no say in it. */
  | { readonly of: Ref; readonly cells: Covering }
  /** Numbers that the step's prose quotes. Numbers of veiled cells (`<Value of>`) are hidden without being named. */
  | HiddenNumbers
  /** Points that the step computes for its views, or what a view shows of its own under this name. */
  | { readonly series: readonly string[]; readonly cells: Covering };

/** Numbers of the prose, and when they are hidden: where they are quoted of the selected cell, that has a say. */
export interface HiddenNumbers {
  readonly numbers: readonly string[];
  readonly cells: Covering;
}

/** A question that nothing on its page answers, and why. */
export interface NothingVeiled {
  readonly nothing: string;
}

const always: Covering = () => 'all';

/** Hides cells of a tensor: `hide('q', { rows: [0] })`. Default: all that the reference shows. */
export const hide = (of: Ref, covered: Covered | Covering = 'all'): Veil => ({
  of,
  cells: typeof covered === 'function' ? covered : () => covered,
});

/** Hides numbers in the prose, by their names among the step's `numbers`; always, or once `when` covers something. */
export const hideNumbers = (numbers: readonly string[], when: Covering = always): Veil => ({ numbers, cells: when });

/** Hides what a view draws of the step's `series`. */
export const hideSeries = (series: readonly string[], when: Covering = always): Veil => ({ series, cells: when });

/** The step's question is asked in full view, for this reason. */
export const hideNothing = (why: string): NothingVeiled => ({ nothing: why });

/**
 * For “change X: what becomes of Y?”: covers Y as soon as the reader has changed a number of X, so that the experiment
 * confirms a prediction instead of standing in for it. All of Y where the cells that change are the answer.
 */
export const onceEdited =
  (refs: readonly Ref[], covered: Covered = 'all'): Covering =>
  (c) =>
    refs.some((ref) => c.trace.edits[nameIn(ref, c)]?.size) ? covered : 'none';

/** The same as soon as a knob stands elsewhere than where the question supposes it. */
export const onceTurned =
  (knob: string, from: number, covered: Covered = 'all'): Covering =>
  (c) =>
    c.knobs[knob] === from ? 'none' : covered;
