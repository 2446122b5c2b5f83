import type { Change, Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given, place } from '@/content/numbers/given';
import { product, transposed } from '@/content/numbers/tables';
import { change } from '@/content/numbers/what-if';
import type { Random } from '@/lib/random';
import { FOUR, weightsByHand as matrices } from '../data';
import { WK, WQ } from '../refs';

type Table = readonly (readonly number[])[];

const asGiven = (c: Context): Context => c.rerun({ knobs: { bare: 0 } });
/** The layer once a key counts twice. */
function withKeyDoubled(c: Context): Context {
  const run = asGiven(c);
  const at = place(c, 'key');
  return run.rerun({ edits: change(run, 'k', (value, [row]) => (row === at ? 2 * value : value)) });
}

/** The weights that differ, as “row.column”. */
const changed = (before: Table, after: Table): string =>
  before
    .flatMap((row, i) => row.map((weight, j) => (weight === after[i]?.[j] ? '' : `${i + 1}.${j + 1}`)))
    .filter(Boolean)
    .join(' ');

const cells = (holds: (i: number, j: number) => boolean): string =>
  FOUR.flatMap((_, i) => FOUR.map((__, j) => (holds(i, j) ? `${i + 1}.${j + 1}` : '')))
    .filter(Boolean)
    .join(' ');

const two = (of: { readonly data: ArrayLike<number> }): Table => [
  [of.data[0] as number, of.data[1] as number],
  [of.data[2] as number, of.data[3] as number],
];

/** Tokens of which no query has the product 0 with this key. */
function tokensMeeting(random: Random, key: number): Change {
  for (;;) {
    const tokens = FOUR.map(() => [whole(random, -2, 2), whole(random, -2, 2)]);
    const [q, k] = [product(tokens, two(matrices['q.weight'])), product(tokens, two(matrices['k.weight']))];
    const column = transposed(product(q, transposed(k)))[key - 1] as readonly number[];
    if (column.every((score) => score !== 0)) return { edits: { 'in.tokens': new Map(tokens.flat().entries()) } };
  }
}

const roles = askChoice<string>({
  answer: (c) => changed(asGiven(c).matrix('probs'), withKeyDoubled(c).matrix('probs')),
  slips: {
    'column-only': (c) => cells((_, j) => j === place(c, 'key')),
    'keys-for-queries': (c) => cells((i) => i === place(c, 'key')),
    'token-row-and-column': (c) => cells((i, j) => i === place(c, 'key') || j === place(c, 'key')),
  },
  numbers: {
    before: (c) => asGiven(c).value('probs', 0, 0),
    after: (c) => withKeyDoubled(c).value('probs', 0, 0),
    keyBefore: (c) => asGiven(c).value('probs', 0, place(c, 'key')),
    keyAfter: (c) => withKeyDoubled(c).value('probs', 0, place(c, 'key')),
  },
  // Another key than the first, whose weight from query 1 is quoted apart from its own.
  draw(random) {
    const key = whole(random, 2, 4);
    return { given: { key }, ...tokensMeeting(random, key) };
  },
});

/** The weight that is asked for, once W_Q and W_K hold so many times their numbers. */
function weightWith(c: Context, queries: number, keys: number): number {
  const run = asGiven(c);
  const edits = { ...change(run, WQ, (x) => x * queries), ...change(run, WK, (x) => x * keys) };
  return run.rerun({ edits }).value('probs', place(c, 'i'), place(c, 'j'));
}

const merged = askChoice({
  answer: (c) => weightWith(c, given(c, 'times'), 1 / given(c, 'times')),
  slips: {
    'query-alone': (c) => weightWith(c, given(c, 'times'), 1),
    'key-alone': (c) => weightWith(c, 1, 1 / given(c, 'times')),
  },
  numbers: {
    ...{ wide: () => WIDE, narrow: () => HEAD },
    one: () => WIDE * WIDE,
    both: () => 2 * WIDE * HEAD,
  },
  draw: (random) => ({
    given: { times: oneOf(random, [2, 3, 4]), i: whole(random, 1, 4), j: whole(random, 1, 4) },
  }),
});
/** The widths of a token and of a head of the ViT that later lessons look into. */
const [WIDE, HEAD] = [96, 12];

export const ofTheLayer = { roles, merged };
