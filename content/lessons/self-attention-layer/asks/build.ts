import type { Change, Context } from '@/content/context';
import { askConstruct } from '@/content/judging/construct';
import { whole } from '@/content/judging/fresh';
import type { Random } from '@/lib/random';
import { nounsOf } from '../data';
import { WK, WQ, X } from '../refs';

const weights = (q: readonly number[], k: readonly number[]): Change => ({
  edits: { [WQ]: new Map([...q, 0].entries()), [WK]: new Map([...k, 0].entries()) },
});

/** Which word is the pronoun, which the living thing, which the place. */
const places = (c: Context): readonly number[] => c.matrix(`${X}^T`).map((column) => column.indexOf(1));

/** What the pronoun gives the living thing; nothing where another word gives any word more than 0.3. */
function given(c: Context): number {
  const [it = 0, animal = 0] = places(c);
  const others = c.matrix('probs').filter((_, i) => i !== it);
  return Math.max(...others.flat()) > 0.3 ? 0 : c.value('probs', it, animal);
}

/** A sentence of six to fourteen words, in which the three stand anywhere. */
function anySentence(random: Random): Change {
  const long = whole(random, 6, 14);
  const left = Array.from({ length: long }, (_, i) => i);
  const [animal = 0, street = 1, it = 2] = [0, 1, 2].map(() => left.splice(whole(random, 0, left.length - 1), 1)[0]);
  return { knobs: { long }, edits: { [X]: new Map(nounsOf(long, animal, street, it).flat().entries()) } };
}

const weight = (c: Context, from: number, to: number): number => {
  const at = places(c);
  return c.value('probs', at[from] ?? 0, at[to] ?? 0);
};
const [IT, ANIMAL, STREET] = [0, 1, 2];

const KNOWN = weights([6, 0, 0, 0, 0], [0, 0, 1, 0, 0]);
/** What is known to do, in a sentence of so many words. */
const among = (long: number): Change => ({
  knobs: { long },
  edits: { ...KNOWN.edits, [X]: new Map(nounsOf(long, 1, 2, 4).flat().entries()) },
});

/** W_Q and W_K are to make a pronoun look at the living thing, wherever both stand, and nobody else at anything. */
export const build = askConstruct({
  may: [WQ, WK],
  reached: given,
  least: 0.8,
  unseen: anySentence,
  known: KNOWN,
  numbers: {
    street: (c) => weight(c, IT, STREET),
    noun: (c) => weight(c, ANIMAL, ANIMAL),
    short: (c) => given(c.rerun(among(6))),
    far: (c) => given(c.rerun(among(14))),
  },
  slips: {
    'keys-for-queries': {
      tells: (c) => weight(c, ANIMAL, IT) > 0.3 && weight(c, IT, ANIMAL) < 0.3,
      example: weights([0, 0, 6, 0, 0], [1, 0, 0, 0, 0]),
    },
    'queries-for-all': {
      tells: (c) => weight(c, ANIMAL, ANIMAL) > 0.3 || weight(c, STREET, ANIMAL) > 0.3,
      example: weights([6, 0, 6, 0, 6], [0, 0, 1, 0, 0]),
    },
    'key-for-every-noun': {
      tells: (c) => weight(c, IT, STREET) > 0.3,
      example: weights([6, 0, 0, 0, 0], [0, 0, 1, 0, 1]),
    },
    'margin-too-small': {
      tells: (_, { worst }) => worst > 0.3,
      example: weights([3, 0, 0, 0, 0], [0, 0, 1, 0, 0]),
    },
  },
});
