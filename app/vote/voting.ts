import { attempted, attemptOf } from '@/app/store/ask';
import type { State } from '@/app/store/state';
import { store } from '@/app/store/store';
import { type Ballot, ballotOf, isAsked, type Votes, votingOf } from '@/app/store/votes';
import { begun, handRaised, takenBack, turnedBack, turnedOn, withHands } from './ballot';

// What is done in a vote, by whoever does it: the page that a class sees, and the window that drives it.

/** This window among all that count. */
const me = crypto.getRandomValues(new Uint32Array(2)).reduce((text, n) => text + n.toString(36), '');

const replaced = (votes: Votes = [], before: Ballot, now: Ballot): Votes =>
  votes.map((each) => (each === before ? now : each));

/** Changes the vote on the question on screen; false where there is none. */
function change(how: (ballot: Ballot) => Ballot | null, of: (state: State) => Ballot | null = votingOf): boolean {
  const state = store.getState();
  const before = of(state);
  const now = before && how(before);
  if (!before || !now) return false;
  if (now !== before) store.setState(changeOf(state, before, now));
  return true;
}

/** With the last phase comes the answer: in one change, so that nobody's progress takes it for a reader's. */
function changeOf(state: State, before: Ballot, now: Ballot): Partial<State> {
  const votes = replaced(state.votes, before, now);
  if (now.phase !== 'revealed' || before.phase === 'revealed') return { votes };
  return { votes, ...attempted(state, { revealed: true, picking: null }) };
}

/** Begins a vote on the question on screen, or goes on with the one that there is. */
export function beginVote(): void {
  const state = store.getState();
  const { lesson, step, votes = [] } = state;
  if (!lesson || !step || !isAsked(state)) return;
  if (change((ballot) => ({ ...ballot, open: true }), ballotOf)) return;
  const { fresh, revealed } = attemptOf(state);
  if (!revealed)
    store.setState({ votes: [...votes, begun({ id: `${me}-${votes.length}-${Date.now()}`, lesson, step, fresh })] });
}

/** Closes the vote: the question is there again, and the counts are kept. */
export const closeVote = (): boolean => change((ballot) => ({ ...ballot, open: false }));

/** What Next and Previous do in a vote; false where there is none, or it has nothing left to do. */
export const turnVote = (by: 1 | -1): boolean => change(by > 0 ? turnedOn : turnedBack);

/** Shows the answer at once: not every vote is held a second time. */
export const revealVote = (): boolean => change((ballot) => ({ ...ballot, phase: 'revealed', last: null }));

export const setHands = (id: string, hands: number): boolean => change((ballot) => withHands(ballot, id, hands, me));

export const raiseHand = (id: string, by: 1 | -1): boolean => change((ballot) => handRaised(ballot, id, by, me));

/** The option at a place, from 1, as the class sees them. */
export const raiseHandAt = (place: number, by: 1 | -1): boolean =>
  change((ballot) => {
    const option = ballot.options[place - 1];
    return option ? handRaised(ballot, option.id, by, me) : ballot;
  });

export const takeHandBack = (): boolean => change((ballot) => takenBack(ballot, me));

/** Shows the class which misconception each wrong bar stands for, or hides it again. */
export const unmask = (unmasked: boolean): boolean => change((ballot) => ({ ...ballot, unmasked }));

/** Keeps how question and options were put to the class. */
export const recordBallot = (said: Pick<Ballot, 'question' | 'options'>): boolean =>
  change((ballot) => (JSON.stringify(said) === JSON.stringify(saidIn(ballot)) ? ballot : { ...ballot, ...said }));

const saidIn = ({ question, options }: Ballot): Pick<Ballot, 'question' | 'options'> => ({ question, options });

/** Another class comes: nothing is left of the votes before. */
export const clearVotes = (): void => store.setState({ votes: [] });
