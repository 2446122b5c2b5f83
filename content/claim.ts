import type { Context } from './context';

// What the sentences of a lesson state, for its `claims.ts`: read by tests alone, never by the page.

/** A piece of one sentence as it is written in en.mdx or zh.mdx, or a piece of each of several. */
type Pieces = string | readonly string[];

/** Whether a sentence is true of a run; `quoted` is what `<Value is>` writes there. */
export type Holds = (c: Context, quoted: (name: string) => number) => boolean;

/**
 * In which states a sentence has to be true:
 *
 * - `overwritten`: whatever the controls of the lesson, the picture, the weights and the numbers are that the reader has
 *   written into anything that the step shows;
 * - `every`: the same, but that results are as the network computes them: edits of what it is given and has learned;
 * - `unedited`: the same without edits;
 * - `learned`: without edits, on trained weights;
 * - `opening`: as the step opens for somebody who comes first.
 *
 * Of the last three the words have to speak: “as the example starts”, “with the learned weights”.
 */
export type States = 'overwritten' | 'every' | 'unedited' | 'learned' | 'opening';

interface Said {
  readonly en: Pieces;
  readonly zh: Pieces;
}

/** A sentence that is tried on runs. */
export interface Tried extends Said {
  readonly holds: Holds;
  readonly states: States;
}

/** A sentence about more than a run, which a test of the lesson's own checks: `test` is its title. */
export interface Tested extends Said {
  readonly test: string;
}

/** A sentence that no run can contradict: what it asks, cites or defines, or a statement of mathematics. */
export interface Granted extends Said {
  readonly because: string;
}

export type Claim = Tried | Tested | Granted;

/** Step id → what its sentences state. */
export type Claims = Readonly<Record<string, readonly Claim[]>>;

const tried =
  (states: States) =>
  (en: Pieces, zh: Pieces, holds: Holds): Tried => ({ en, zh, holds, states });

/** Sums that are written out: true beside a result that was overwritten by hand. */
export const evenOverwritten = tried('overwritten');
export const always = tried('every');
export const unedited = tried('unedited');
/** @public True of the learned weights, and the sentence says so. */
export const onLearned = tried('learned');
export const asItOpens = tried('opening');
export const tested = (en: Pieces, zh: Pieces, test: string): Tested => ({ en, zh, test });
export const granted = (en: Pieces, zh: Pieces, because: string): Granted => ({ en, zh, because });

export const near = (a: number, b: number, apart = 1e-5): boolean => Math.abs(a - b) <= apart;
