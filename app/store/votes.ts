import type { AnswerSaid } from '@/content/asking';
import type { LinkState } from '@/lib/permalink/state';
import { type Attempts, attemptOf } from './ask';

/** Where a vote stands: hands are counted, shown as bars, counted and shown once more, and then the answer with both. */
export type Phase = 'first' | 'firstBars' | 'second' | 'secondBars' | 'revealed';

/** An option as it was put to the class. */
export interface BallotOption {
  /** `right`, or the misconception that answers so. */
  readonly id: string;
  /** What it says on the run that the class saw when the vote began; null: its words say all. */
  readonly said: AnswerSaid | null;
  /** As text, in the language in which it was last on screen. */
  readonly text: string;
  /** The misconception's name, in that language; null: it is right. */
  readonly behind: string | null;
}

/** Option id → hands, fewer than none where a window took back what another had counted; who is not in it has none. */
export type Hands = Readonly<Record<string, number>>;

/** The hands that one window has counted: only it changes them, so that none is lost where two count at once. */
export interface Cast {
  /** How often it has counted: of two, the later. */
  readonly version: number;
  readonly rounds: readonly [first: Hands, second: Hands];
}

/** A vote on a question of a step. */
export interface Ballot {
  /** Its own among all votes of all windows. */
  readonly id: string;
  readonly lesson: string;
  readonly step: string;
  /** Which fresh numbers the question was asked with. */
  readonly fresh: number;
  readonly phase: Phase;
  /** It stands in the place of the question; closed, it keeps its counts. */
  readonly open: boolean;
  /** The class sees which misconception each wrong bar stands for, before the answer is shown. */
  readonly unmasked: boolean;
  /** As they were put to the class; empty until they have been on screen. */
  readonly question: string;
  readonly options: readonly BallotOption[];
  /** By the window that counted. */
  readonly cast: Readonly<Record<string, Cast>>;
  /** The option for which a hand was counted last. */
  readonly last: string | null;
}

/** The votes of this sitting, in the order in which they began. */
export type Votes = readonly Ballot[];

type Held = LinkState & { readonly attempts: Attempts; readonly votes?: Votes };

/** The vote on the question as it is asked now: the latest. One whose answer is shown is over once the question is asked again. */
export function ballotOf(state: Held): Ballot | null {
  const { fresh, revealed } = attemptOf(state);
  const found = state.votes?.findLast(
    ({ lesson, step, fresh: asked }) => lesson === state.lesson && step === state.step && asked === fresh,
  );
  return found && (found.phase === 'revealed') === revealed ? found : null;
}

/** Whether a question is in sight: the class uncovers what comes before it first. */
export const isAsked = ({ present, uncovered, recall }: LinkState): boolean =>
  !recall && (!present || uncovered === null);

/** The vote that stands in the place of the question. */
export function votingOf(state: Held): Ballot | null {
  const ballot = isAsked(state) ? ballotOf(state) : null;
  return ballot?.open ? ballot : null;
}

const versionOf = (cast: Ballot['cast'], by: string): number => cast[by]?.version ?? 0;

/** Whether hands were counted here that another window did not know of when it made its votes. */
export const countedSince = (theirs: Votes = [], here: Votes = []): boolean =>
  theirs.some(({ id, cast }) => {
    const own = here.find((ballot) => ballot.id === id)?.cast ?? {};
    return Object.keys(own).some((by) => versionOf(own, by) > versionOf(cast, by));
  });

/** The votes of another window, with the hands that were counted here since. */
export const withCounted = (theirs: Votes, here: Votes = []): Votes =>
  theirs.map((ballot) => {
    const own = here.find(({ id }) => id === ballot.id)?.cast ?? {};
    const later = Object.entries(own).filter(([by, { version }]) => version > versionOf(ballot.cast, by));
    return later.length ? { ...ballot, cast: { ...ballot.cast, ...Object.fromEntries(later) } } : ballot;
  });
