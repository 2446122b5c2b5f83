import type { Givens } from './givens';
import type { Knobs } from './knob';
import type { Ref } from './stage';

/** How an answer is given. */
export type AskKind = 'choice' | 'number' | 'numbers' | 'cell' | 'fill-in' | 'order' | 'construct';

/** A cell that is typed on the stage: counted from 0, in the tensor's own orientation. */
export interface AskedCell {
  readonly of: Ref;
  readonly at: readonly [row: number, col: number];
}

/**
 * What the first paint of a step needs of its question. Its answer, what misconceptions answer and how fresh numbers are
 * drawn stand in the lesson's `asks.ts`, which is fetched when numbers are on screen.
 */
export interface AskHead {
  readonly kind: AskKind;
  /** The question's own numbers as it is first asked: `<Value is="row"/>` quotes them, fresh numbers replace them. */
  readonly given?: Givens;
  /** Knobs below which it cannot be asked: how many tokens it speaks of. */
  readonly least?: Knobs;
  /** `cell`: of which tensor one is picked. */
  readonly tensor?: Ref;
  /** `fill-in`: the cells that are typed, in the order in which they are computed. */
  readonly cells?: (given: Givens) => readonly AskedCell[];
}

/** A step's question, as far as its card must know it at once: `ask: asks('number', { given: { row: 1 } })`. */
export const asks = (kind: AskKind, rest: Omit<AskHead, 'kind'> = {}): AskHead => ({ kind, ...rest });

/** What somebody answered: an option, a number, one for each blank, a cell, lines in their order. */
export type Guess = string | number | readonly number[] | readonly string[] | null;

/** Whether a question can be asked where the knobs stand: a link may have turned them below what it speaks of. */
export const canBeAsked = ({ least = {} }: AskHead, knobs: Knobs): boolean =>
  Object.entries(least).every(([id, value]) => (knobs[id] ?? 0) >= value);
