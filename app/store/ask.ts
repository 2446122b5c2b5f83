import type { Guess } from '@/content/ask';
import type { Judgement } from '@/content/asking';
import type { Givens } from '@/content/givens';
import type { LinkState } from '@/lib/permalink/state';
import type { Pointed } from './pointed';

/** An answer, and what became of it. */
export interface Try extends Judgement {
  readonly guess: Guess;
}

/** How a question of a step stands. Everything in it is the same in every language. */
export interface Attempt {
  readonly revealed: boolean;
  /** The next cell that is chosen on the stage is the answer; null: it is not. `at` is where keys have walked meanwhile. */
  readonly picking: { readonly at: Pointed | null } | null;
  /** Answers to the question as it stands now. After two wrong ones it is solved. */
  readonly tries: readonly Try[];
  /** What has been typed or put in order so far, by its place. */
  readonly draft: readonly string[];
  /** Which fresh numbers it is asked with; 0: those that it is first asked with. */
  readonly fresh: number;
  /** The question's own numbers, where they are fresh. */
  readonly given: Givens | null;
}

/** Questions by `lesson/step`. Which numbers this step's is asked with, and whether it is solved, stands in the address as well. */
export type Attempts = Readonly<Record<string, Attempt>>;

type Place = Pick<LinkState, 'lesson' | 'step'>;
type Asked = Place & { readonly attempts: Attempts };

/** A question that nobody has answered yet. */
export const untried: Attempt = {
  revealed: false,
  picking: null,
  tries: [],
  draft: [],
  fresh: 0,
  given: null,
};

export const attemptKey = ({ lesson, step }: Place): string => `${lesson}/${step}`;

export const attemptOf = (state: Asked): Attempt => state.attempts[attemptKey(state)] ?? untried;

/** What the address says of the question of its step. */
type Addressed = Pick<LinkState, 'revealed' | 'draw' | 'given'>;
export const addressedOf = ({ revealed, fresh, given }: Attempt): Addressed => ({
  revealed,
  draw: fresh,
  given: given ?? {},
});

/** The questions with this step's changed, and what the address says of it now. */
export function attempted(state: Asked, change: Partial<Attempt>): Addressed & { readonly attempts: Attempts } {
  const attempt = { ...attemptOf(state), ...change };
  return { ...addressedOf(attempt), attempts: { ...state.attempts, [attemptKey(state)]: attempt } };
}

/** What has been typed with one place of it changed. */
export function drafted({ draft }: Attempt, place: number, text: string): readonly string[] {
  const length = Math.max(draft.length, place + 1);
  return Array.from({ length }, (_, i) => (i === place ? text : (draft[i] ?? '')));
}

/** Wrong answers before a question is solved. */
const TRIES = 2;

/** A question once it has been answered: right, or wrong for the last time, it is solved. */
export function answered({ tries }: Attempt, guess: Guess, judgement: Judgement): Partial<Attempt> {
  const all = [...tries, { ...judgement, guess }];
  return { picking: null, tries: all, revealed: judgement.right || all.length >= TRIES };
}

/**
 * The questions once an address is open: numbers and answer are as it says; tries stay with a question that stood so
 * all along.
 */
export function opened(state: Place & Addressed, attempts: Attempts): Attempts {
  const { revealed, draw } = state;
  const known = attemptOf({ ...state, attempts });
  const same = known.revealed === revealed && known.fresh === draw;
  const given = Object.keys(state.given).length ? state.given : null;
  return { ...attempts, [attemptKey(state)]: same ? known : { ...untried, revealed, fresh: draw, given } };
}
