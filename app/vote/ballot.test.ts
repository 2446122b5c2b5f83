import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ballot, BallotOption, Phase } from '@/app/store/votes';
import { RIGHT } from '@/content/asking';
import {
  begun,
  distinct,
  handRaised,
  handsFor,
  isUnmasked,
  MOST_OPTIONS,
  shareOf,
  shownRounds,
  takenBack,
  turnedBack,
  turnedOn,
  turnout,
  withHands,
} from './ballot';

const option = (id: string, text = id): BallotOption => ({ id, said: null, text, behind: id === RIGHT ? null : id });
const IDS = [RIGHT, 'no-scale', 'row-for-column'];
const ballot: Ballot = {
  ...begun({ id: 'b', lesson: 'vit', step: 'scores', fresh: 0 }),
  options: IDS.map((id) => option(id)),
};
/** So many presses of Next. */
const pressed = (presses: number): Ballot => Array.from({ length: presses }).reduce<Ballot>(turnedOn, ballot);

const raise = (of: Ballot, ...ids: readonly string[]): Ballot =>
  ids.reduce((now, id) => handRaised(now, id, 1, 'here'), of);

describe('hands', () => {
  it('are counted for each option, and the last one can be taken back', () => {
    const counted = raise(ballot, RIGHT, 'no-scale', RIGHT);
    expect(IDS.map((id) => handsFor(counted, id))).toEqual([2, 1, 0]);
    expect(handsFor(takenBack(counted, 'here'), RIGHT)).toBe(1);
    expect(takenBack(ballot, 'here')).toBe(ballot);
  });

  it('are never fewer than none nor more than three digits, and whole', () => {
    expect(handsFor(handRaised(ballot, RIGHT, -1, 'here'), RIGHT)).toBe(0);
    expect(handsFor(withHands(ballot, RIGHT, 12_345, 'here'), RIGHT)).toBe(999);
    expect(handsFor(withHands(ballot, RIGHT, 2.6, 'here'), RIGHT)).toBe(3);
  });

  it('of two rounds are apart, and none are counted while bars stand there', () => {
    const first = raise(ballot, RIGHT, RIGHT, 'no-scale');
    const bars = turnedOn(first);
    expect(raise(bars, RIGHT)).toBe(bars);
    const second = turnedOn(raise(turnedOn(bars), RIGHT));
    expect([turnout(second, 0), turnout(second, 1)]).toEqual([3, 1]);
    expect([shareOf(second, RIGHT, 0), shareOf(second, RIGHT, 1)]).toEqual([2 / 3, 1]);
  });

  it('for what is no option are not counted', () => expect(raise(ballot, 'plain-mean')).toBe(ballot));

  it('set in one window and raised in another add up to what each has seen on the screen', () => {
    const press = fc.record({
      by: fc.constantFrom('page', 'speaker'),
      id: fc.constantFrom(...IDS),
      to: fc.oneof(fc.constant('more' as const), fc.constant('fewer' as const), fc.integer({ min: 0, max: 40 })),
    });
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        const wanted = new Map(IDS.map((id) => [id, 0]));
        let now = ballot;
        for (const { by, id, to } of presses) {
          const before = wanted.get(id) ?? 0;
          wanted.set(id, typeof to === 'number' ? to : Math.max(0, before + (to === 'more' ? 1 : -1)));
          now = typeof to === 'number' ? withHands(now, id, to, by) : handRaised(now, id, to === 'more' ? 1 : -1, by);
        }
        expect(IDS.map((id) => handsFor(now, id))).toEqual([...wanted.values()]);
      }),
    );
  });
});

describe('a vote', () => {
  const PHASES: readonly Phase[] = ['first', 'firstBars', 'second', 'secondBars', 'revealed'];

  it('goes through both rounds and their bars to the answer with Next alone, and then closes', () => {
    expect(PHASES.map((_, presses) => pressed(presses).phase)).toEqual(PHASES);
    expect(pressed(PHASES.length)).toMatchObject({ phase: 'revealed', open: false });
  });

  it('goes back with Previous as far as the question, but never behind the answer', () => {
    expect(turnedBack(pressed(3))?.phase).toBe('second');
    expect(turnedBack(ballot)).toMatchObject({ phase: 'first', open: false });
    expect(turnedBack(pressed(4))).toBeNull();
  });

  it('shows the bars of both rounds beside each other, or of one alone where nobody voted twice', () => {
    const voted = raise(turnedOn(turnedOn(raise(ballot, RIGHT))), 'no-scale');
    expect(PHASES.map((_, presses) => shownRounds(pressed(presses)))).toEqual([[], [0], [], [0], [0]]);
    expect(shownRounds(turnedOn(voted))).toEqual([0, 1]);
  });

  it('says what stands behind the bars with the answer, or when somebody asks for it', () => {
    expect([0, 1, 2, 3, 4].map((presses) => isUnmasked(pressed(presses)))).toEqual([false, false, false, false, true]);
    expect(isUnmasked({ ...pressed(1), unmasked: true })).toBe(true);
  });
});

it('options that show the same are one, of which the right one stays; there are no more than there are keys', () => {
  const anyOptions = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 14 })
    .chain((wrong) =>
      fc.tuple(
        fc.constant(wrong.filter((id) => id !== RIGHT)),
        fc.array(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'), {
          minLength: 15,
          maxLength: 15,
        }),
        fc.nat(14),
      ),
    );
  fc.assert(
    fc.property(anyOptions, ([wrong, texts, at]) => {
      const ids = wrong.toSpliced(at, 0, RIGHT);
      const kept = distinct(ids.map((id, i) => option(id, texts[i])));
      expect(kept.filter(({ id }) => id === RIGHT)).toHaveLength(1);
      expect(new Set(kept.map(({ text }) => text)).size).toBe(kept.length);
      expect(kept.length).toBe(Math.min(MOST_OPTIONS, new Set(ids.map((_, i) => texts[i])).size));
      expect(ids.filter((id) => kept.some((each) => each.id === id))).toEqual(kept.map(({ id }) => id));
    }),
  );
});
