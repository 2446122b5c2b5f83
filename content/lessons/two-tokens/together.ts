import type { Change, Context } from '@/content/context';
import { askConstruct } from '@/content/judging/construct';
import { cos, sin } from '@/lib/maths';
import type { Random } from '@/lib/random';
import { WK, WQ, X } from './example';

const numbers = (...values: number[]): ReadonlyMap<number, number> => new Map(values.entries());
const both = (q: ReadonlyMap<number, number>, k: ReadonlyMap<number, number>): Change => ({
  edits: { [WQ]: q, [WK]: k },
});
const times = (by: number): ReadonlyMap<number, number> => numbers(by, 0, 0, by);

/** Two tokens of length 1 in any direction, at least 30 degrees apart. */
function anyPair(random: Random): Change {
  const first = 2 * Math.PI * random();
  const second = first + (Math.PI / 6) * (1 + 5 * random());
  return { edits: { [X]: numbers(cos(first), sin(first), cos(second), sin(second)) } };
}

const isSame = (c: Context): boolean => `${c.matrix(WQ)}` === `${c.matrix(WK)}`;

/** W_Q and W_K are to make each of two tokens look at the other, whichever two they are. */
export const together = askConstruct({
  may: [WQ, WK],
  reached: (c) => Math.min(c.value('probs', 0, 1), c.value('probs', 1, 0)),
  least: 0.8,
  unseen: anyPair,
  known: both(times(-4), times(4)),
  slips: {
    'queries-with-queries': { tells: isSame, example: both(times(4), times(4)) },
    'shown-case-only': {
      tells: (_, { here, worst }) => here >= 0.8 && worst < 0.5,
      example: both(numbers(-5, 5, 5, -5), times(1)),
    },
    'margin-too-small': {
      tells: (_, { worst }) => worst >= 0.5,
      example: both(times(-3), times(3)),
    },
  },
});
