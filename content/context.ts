import type { Picks } from '@/lib/choice';
import type { Edits, Trace } from '@/lib/trace/trace';
import type { Chosen } from './chosen';
import type { Givens } from './givens';
import type { Knobs } from './knob';
import type { Ref } from './stage';

/** What another run differs in: what is not named stays. */
export interface Change {
  /** On top of those that there are. */
  readonly edits?: Edits;
  readonly knobs?: Knobs;
  /** Numbers of the step's question. */
  readonly given?: Givens;
  /** A bundled picture, by its id. */
  readonly picture?: string;
  /** Another block, head … */
  readonly picks?: Partial<Picks>;
  /** Another selected cell. */
  readonly cell?: readonly [row: number, col: number];
}

/** What a question, a number in the prose or a check computes from: the run on screen and what is chosen in it. */
export interface Context extends Chosen {
  readonly trace: Trace;
  /** The selected cell's last two coordinates, of the step's focus tensor unless another was selected. */
  readonly row: number;
  readonly col: number;
  /** The numbers of the step's question as it is asked now. */
  readonly given: Givens;
  /** The run that a reference takes its tensor from: the one on screen, or another of the step's. */
  traceOf(ref: Ref): Trace;
  /** One number of a tensor, by reference and last coordinates: `value('block.{block}.attn.probs', 5, 9)`. */
  value(ref: Ref, ...at: number[]): number;
  /** The matrix a reference shows (the chosen head's), as rows of numbers. */
  matrix(ref: Ref): number[][];
  /** The same run with something changed: for “what if” numbers. */
  rerun(change: Change): Context;
}
