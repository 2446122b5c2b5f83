import { END } from '@/content/card';
import { uncoverableIn } from '@/content/lesson-words';
import { findWords } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';
import { type Attempts, addressedOf, attempted, attemptKey, attemptOf, untried } from './ask';
import { lateFragments } from './late-fragments';
import type { Press } from './presses';
import { leaving, type Shown, type Uncovered, uncoveredAt } from './shown';

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

type Entered = Pick<Presented, keyof Uncovered | 'shown' | 'revealed' | 'draw' | 'given'> & {
  readonly attempts?: Attempts;
};

/** A step that is gone to: as it was left. One that was not presented before is as `unseen` says; where that covers it, its question is untried. */
export function entering(state: Presented, step: string, unseen: LinkState['uncovered']): Entered {
  const to = { ...state, step };
  const shown = leaving(state);
  const key = attemptKey(to);
  const { isNew, uncovered, fragments } = uncoveredAt(state, key, unseen);
  const asked = isNew ? attempted(to, untried) : addressedOf(attemptOf(to));
  return { uncovered, fragments: lateFragments()?.hasFragments(to) ? fragments : null, shown, ...asked };
}

/** In how many parts a step is uncovered: its sentences, its question, its fragments; none before its words are here. */
export const partsIn = (state: LinkState): number => textPartsIn(state) + pressesIn(state).length;

/** How many of them are still covered. */
export function leftIn(state: LinkState): number {
  const { present, uncovered, fragments } = state;
  if (!present) return 0;
  const left = (all: number, done: number | null): number => (done === null ? 0 : Math.max(0, all - done));
  return left(textPartsIn(state), uncovered) + left(pressesIn(state).length, fragments);
}

function textPartsIn({ lesson, lang, step }: LinkState): number {
  const words = lesson && findWords(lesson, lang);
  return words && step ? uncoverableIn(words, step) : 0;
}

const pressesIn = (state: LinkState): readonly Press[] => lateFragments()?.pressesOf(state) ?? [];

/** What the step still hides while it is presented: one more of its parts, or its answer; null where nothing is left. */
export function uncovering(
  state: Presented,
): Partial<Uncovered> | Pick<Presented, 'attempts' | 'revealed' | 'draw' | 'given'> | null {
  const { present, uncovered, fragments, step } = state;
  const parts = present ? textPartsIn(state) : 0;
  if (!parts) return null;
  const presses = pressesIn(state);
  const next = fragments === null ? undefined : presses[fragments];
  if (next && next.after <= (uncovered ?? parts)) return { fragments: below(presses.length, (fragments ?? 0) + 1) };
  if (uncovered !== null && uncovered < parts) return { uncovered: below(parts, uncovered + 1) };
  return step === END || attemptOf(state).revealed ? null : attempted(state, { revealed: true, picking: null });
}

/** So many of all; null where that is all. */
const below = (all: number, count: number): number | null => (count < all ? count : null);

/** What Previous takes back: the fragment that came last, where nothing has come since. Null: it steps. */
export function takingBack(state: LinkState): Pick<Uncovered, 'fragments'> | null {
  const { present, uncovered, fragments } = state;
  if (!present || uncovered === null) return null;
  const presses = pressesIn(state);
  const done = fragments ?? presses.length;
  return presses[done - 1]?.after === uncovered ? { fragments: done - 1 } : null;
}
