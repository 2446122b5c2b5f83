import type { Ballot, BallotOption, Cast, Hands, Phase } from '@/app/store/votes';
import { RIGHT } from '@/content/asking';

/** Keys count the options from 1 to 9. */
export const MOST_OPTIONS = 9;
/** More hands than any lecture hall has. */
const MOST_HANDS = 999;

const PHASES: readonly Phase[] = ['first', 'firstBars', 'second', 'secondBars', 'revealed'];

type Asked = Pick<Ballot, 'id' | 'lesson' | 'step' | 'fresh'>;

/** A vote that begins: nobody has raised a hand. */
export const begun = (question: Asked): Ballot => ({
  ...question,
  phase: 'first',
  open: true,
  unmasked: false,
  question: '',
  options: [],
  cast: {},
  last: null,
});

/** The round in which hands are counted now; null while bars stand there. */
export function roundOf({ phase }: Pick<Ballot, 'phase'>): 0 | 1 | null {
  if (phase === 'first') return 0;
  return phase === 'second' ? 1 : null;
}

/** The rounds whose bars the class sees. One in which nobody has voted has none beside another. */
export function shownRounds(ballot: Ballot): readonly (0 | 1)[] {
  const { phase } = ballot;
  if (phase === 'firstBars') return [0];
  if (phase !== 'secondBars' && phase !== 'revealed') return [];
  return turnout(ballot, 1) > 0 ? [0, 1] : [0];
}

const NOTHING: Cast = { version: 0, rounds: [{}, {}] };

/** Hands for an option set to a number. `by`: the window that counts them. */
export function withHands(ballot: Ballot, id: string, hands: number, by: string): Ballot {
  const round = roundOf(ballot);
  if (round === null || !ballot.options.some((option) => option.id === id)) return ballot;
  const wanted = Math.max(0, Math.min(MOST_HANDS, Math.round(hands)));
  const { version, rounds } = ballot.cast[by] ?? NOTHING;
  const own = (rounds[round][id] ?? 0) + wanted - handsFor(ballot, id, round);
  const counted: Hands = { ...rounds[round], [id]: own };
  const cast: Cast = {
    version: version + 1,
    rounds: round === 0 ? [counted, rounds[1]] : [rounds[0], counted],
  };
  return { ...ballot, last: id, cast: { ...ballot.cast, [by]: cast } };
}

/** One hand more for an option, or one fewer. */
export const handRaised = (ballot: Ballot, id: string, how: 1 | -1, by: string): Ballot =>
  withHands(ballot, id, handsFor(ballot, id) + how, by);

/** One hand fewer for the option that was counted last. */
export const takenBack = (ballot: Ballot, by: string): Ballot =>
  ballot.last === null ? ballot : handRaised(ballot, ballot.last, -1, by);

/** Hands for an option in a round, by default the one that is being counted: all windows together. */
export function handsFor({ cast, ...ballot }: Ballot, id: string, round = roundOf(ballot)): number {
  if (round === null) return 0;
  const all = Object.values(cast).reduce((sum, { rounds }) => sum + (rounds[round][id] ?? 0), 0);
  return Math.max(0, all);
}

/** All hands of a round. */
export const turnout = (ballot: Ballot, round: 0 | 1): number =>
  ballot.options.reduce((sum, { id }) => sum + handsFor(ballot, id, round), 0);

/** The share of a round's hands that an option has, from 0 to 1. */
export const shareOf = (ballot: Ballot, id: string, round: 0 | 1): number =>
  handsFor(ballot, id, round) / Math.max(1, turnout(ballot, round));

/** What Next does: the next phase, and from the last one back to the question. */
export const turnedOn = (ballot: Ballot): Ballot => {
  const phase = PHASES[PHASES.indexOf(ballot.phase) + 1];
  return phase ? { ...ballot, phase, last: null } : { ...ballot, open: false };
};

/** What Previous does: the phase before, and from the first back to the question; null: the answer stays shown. */
export function turnedBack(ballot: Ballot): Ballot | null {
  if (ballot.phase === 'revealed') return null;
  const phase = PHASES[PHASES.indexOf(ballot.phase) - 1];
  return phase ? { ...ballot, phase, last: null } : { ...ballot, open: false };
}

/** Whether the class may see which misconception a wrong option stands for. */
export const isUnmasked = ({ phase, unmasked }: Ballot): boolean => unmasked || phase === 'revealed';

/** Options that show the same are one: the right one stays, and of others the first. No more than there are keys. */
export function distinct(options: readonly BallotOption[]): readonly BallotOption[] {
  const right = options.find(({ id }) => id === RIGHT);
  const isFirst = ({ text }: BallotOption, i: number): boolean =>
    options.findIndex((other) => other.text === text) === i;
  const kept = options.filter((option, i) => option === right || (option.text !== right?.text && isFirst(option, i)));
  const wrong = kept.filter((option) => option !== right).slice(0, MOST_OPTIONS - 1);
  return kept.filter((option) => option === right || wrong.includes(option));
}
