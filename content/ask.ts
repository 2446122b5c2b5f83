import type { Context } from './context';
import type { Givens } from './givens';
import type { Knobs } from './knob';
import type { Ref } from './stage';

/** A predict-then-reveal question of the first form: it goes when every lesson asks with `asks.ts`. */
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

/** A question of the first form, whose answer stands in the step itself. */
export const isOfOld = (ask: AskHead | Question): ask is Question => 'answer' in ask;

/** Whether a question can be asked where the knobs stand: a link may have turned them below what it speaks of. */
export const canBeAsked = ({ least = {} }: AskHead, knobs: Knobs): boolean =>
  Object.entries(least).every(([id, value]) => (knobs[id] ?? 0) >= value);
