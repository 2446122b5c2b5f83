import { type Card, END, stepsOf } from '@/content/card';
import type { ReaderProgress } from '@/lib/progress/progress';

/** How far a reader has come with a lesson. */
export interface Seen {
  readonly steps: number;
  readonly of: number;
  /** Questions answered right. */
  readonly right: number;
  /** The reader has seen what comes after the last step. */
  readonly finished: boolean;
}

export function seenOf(card: Card, progress: ReaderProgress | null): Seen {
  const steps = stepsOf(card);
  const idOf = (step: string): string => `${card.id}/${step}`;
  return {
    steps: steps.filter((step) => progress?.seen[idOf(step)] !== undefined).length,
    of: steps.length,
    right: steps.filter((step) => progress?.answers[idOf(step)]?.right).length,
    finished: progress?.seen[idOf(END)] !== undefined,
  };
}
