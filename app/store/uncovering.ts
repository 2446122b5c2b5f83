import { END } from '@/content/card';
import { uncoverableIn } from '@/content/lesson-words';
import { findWords } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';
import { type Attempts, addressedOf, attempted, attemptKey, attemptOf, untried } from './ask';
import { leaving, type Shown } from './shown';

/** What decides on it. */
type Presented = LinkState & { readonly attempts: Attempts; readonly shown: Shown };

/** A step that opens covered shows its first sentence. */
export const FIRST_SENTENCE = 1;

/** How a part of the step stands, counted from 1. Undefined: in sight, like everything on the step. */
export type Cover = 'earlier' | 'latest' | 'next' | 'later' | undefined;

export function coverOf({ present, uncovered }: LinkState, part: number): Cover {
  if (!present || uncovered === null) return undefined;
  if (part <= uncovered) return part < uncovered ? 'earlier' : 'latest';
  return part === uncovered + 1 ? 'next' : 'later';
}

type Entered = Pick<Presented, 'uncovered' | 'shown' | 'revealed' | 'draw' | 'given'> & {
  readonly attempts?: Attempts;
};

/** A step that is gone to: as it was left. One that was not presented before is as `unseen` says; where that covers it, its question is untried. */
export function entering(state: Presented, step: string, unseen: LinkState['uncovered']): Entered {
  const to = { ...state, step };
  const shown = leaving(state);
  const key = attemptKey(to);
  const uncovered = !state.present ? null : key in shown ? (shown[key] ?? null) : unseen;
  const isNew = uncovered !== null && !(key in shown);
  return { uncovered, shown, ...(isNew ? attempted(to, untried) : addressedOf(attemptOf(to))) };
}

/** What the step still hides while it is presented: one more of its parts, or its answer; null where nothing is left. */
export function uncovering(
  state: Presented,
): Pick<Presented, 'uncovered'> | Pick<Presented, 'attempts' | 'revealed' | 'draw' | 'given'> | null {
  const { present, uncovered, lesson, lang, step } = state;
  if (!present) return null;
  const words = lesson && findWords(lesson, lang);
  const parts = words && step ? uncoverableIn(words, step) : 0;
  if (!parts) return null;
  if (uncovered !== null && uncovered < parts) return { uncovered: uncovered + 1 < parts ? uncovered + 1 : null };
  return step === END || attemptOf(state).revealed ? null : attempted(state, { revealed: true, picking: null });
}
