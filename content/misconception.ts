import type { Context } from './context';
import type { Words } from './language';

/** A mistake that many make, with a name, so that whoever makes it can be told which it is. */
export interface Misconception {
  readonly words: Words<{
    /** A few words for teachers: “softmax down the columns”. */
    readonly name: string;
    /** What is said to whoever answers so, where the question has no reply of its own; `n` is their answer. */
    readonly reply: (n: string) => string;
  }>;
  /** The run as somebody with this misconception computes it: a question's own expression on it is what they answer. */
  readonly rule?: (c: Context) => Context;
  /** The step that shows it to be wrong: `lesson/step`. */
  readonly refuted: string;
}

export const defineMisconception = (of: Misconception): Misconception => of;
