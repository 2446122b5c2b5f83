import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, handRaised, handsFor, turnedOn } from '@/app/vote/ballot';
import { RIGHT } from '@/content/asking';
import type { State } from './state';
import { store } from './store';
import { type Ballot, ballotOf, countedSince, type Votes, votingOf, withCounted } from './votes';

const ballot: Ballot = {
  ...begun({ id: 'b', lesson: 'vit', step: 'scores', fresh: 0 }),
  options: [{ id: RIGHT, said: 2, text: '2', behind: null }],
};
const state: State = { ...store.getState(), lesson: 'vit', step: 'scores', votes: [ballot] };
const attempted = (change: { readonly revealed?: boolean; readonly fresh?: number }): State => ({
  ...state,
  attempts: {
    'vit/scores': { revealed: false, picking: null, tries: [], draft: [], fresh: 0, given: null, ...change },
  },
});

describe('the vote on the question on screen', () => {
  it('is the one of this step, on these numbers', () => {
    expect(votingOf(state)).toBe(ballot);
    expect(votingOf({ ...state, step: 'scale' })).toBeNull();
    expect(votingOf(attempted({ fresh: 3 }))).toBeNull();
  });

  it('is over where the answer was shown without it, and once the question is asked again', () => {
    expect(ballotOf(attempted({ revealed: true }))).toBeNull();
    const over: Ballot = { ...ballot, phase: 'revealed' };
    expect(ballotOf({ ...attempted({ revealed: true }), votes: [over] })).toBe(over);
    expect(ballotOf({ ...state, votes: [over] })).toBeNull();
  });

  it('is not there while the class has not come to the question, nor from memory', () => {
    expect(votingOf({ ...state, present: true, uncovered: 2 })).toBeNull();
    expect(votingOf({ ...state, present: true, uncovered: null })).toBe(ballot);
    expect(votingOf({ ...state, recall: true })).toBeNull();
  });

  it('is the latest of several', () => {
    const again: Ballot = { ...ballot, id: 'c' };
    expect(ballotOf({ ...state, votes: [ballot, again] })).toBe(again);
  });
});

describe('two windows that count at once', () => {
  const hands = (votes: Votes): number => handsFor(votes[0] as Ballot, RIGHT);
  const counting = (votes: Votes, by: string): Votes =>
    votes.map((each) => (each.id === 'b' ? handRaised(each, RIGHT, 1, by) : each));

  it('lose no hand, in whatever order they hear of each other', () => {
    const presses = fc.array(fc.tuple(fc.constantFrom('page', 'speaker'), fc.boolean()));
    fc.assert(
      fc.property(presses, (all) => {
        const windows: Record<string, Votes> = { page: [ballot], speaker: [ballot] };
        const take = (to: string, from: string): void => {
          windows[to] = withCounted(windows[from] as Votes, windows[to]);
        };
        for (const [by, isHeard] of all) {
          windows[by] = counting(windows[by] as Votes, by);
          if (isHeard) take(by === 'page' ? 'speaker' : 'page', by);
        }
        take('page', 'speaker');
        take('speaker', 'page');
        expect(hands(windows.page as Votes)).toBe(all.length);
        expect(windows.speaker).toEqual(windows.page);
      }),
    );
  });

  it('tell the other only what it does not know', () => {
    const ours = counting([ballot], 'page');
    expect(countedSince([ballot], ours)).toBe(true);
    expect(countedSince(ours, ours)).toBe(false);
    expect(countedSince(ours, [ballot])).toBe(false);
    expect(countedSince([], ours)).toBe(false);
  });

  it('take everything else as it comes, and what they know already as it is', () => {
    const ours = counting([ballot], 'page');
    const theirs = [turnedOn(ballot)];
    expect(withCounted(theirs, ours)[0]).toMatchObject({ phase: 'firstBars', cast: ours[0]?.cast });
    expect(withCounted(theirs, [ballot])[0]).toBe(theirs[0]);
    expect(withCounted([], ours)).toEqual([]);
  });
});
