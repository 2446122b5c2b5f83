import type { Edits, Trace } from '@/lib/trace/trace';
import type { Chosen } from './chosen';
import type { Knobs } from './knob';
import type { Ref } from './stage';

/** What a question, a number in the prose or a check computes from: the run on screen and what is chosen in it. */
export interface Context extends Chosen {
  readonly trace: Trace;
  /** The selected cell's last two coordinates, of the step's focus tensor unless another was selected. */
  readonly row: number;
  readonly col: number;
  /** The run that a reference takes its tensor from: the one on screen, or another of the step's. */
  traceOf(ref: Ref): Trace;
  /** One number of a tensor, by reference and last coordinates: `value('block.{block}.attn.probs', 5, 9)`. */
  value(ref: Ref, ...at: number[]): number;
  /** The matrix a reference shows (the chosen head's), as rows of numbers. */
  matrix(ref: Ref): number[][];
  /** The same run with other edits on top, or with other knobs: for “what if” numbers. */
  rerun(change: { readonly edits?: Edits; readonly knobs?: Knobs }): Context;
}
