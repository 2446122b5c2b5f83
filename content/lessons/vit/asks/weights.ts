import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askCell } from '@/content/judging/cell';
import { askChoice } from '@/content/judging/choice';
import { askFillIn } from '@/content/judging/fill-in';
import { anyPicture, whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import { attn, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { exp } from '@/lib/maths';
import { pathCells, pathNumbers, raised } from '../path';
import { INDEX, OFFSETS } from '../places';
import { HEAD_WIDTH, WIDTH } from '../sizes';
import { drawPair } from './neighbours';

/** The entry of the table that the question's pair of patches reads. */
const entry = (c: Context): number => c.value(INDEX, given(c, 'from') - 1, given(c, 'to') - 1);

/** In the asked row of the index map, the cell that reads an entry. */
const reading = (c: Context, asked: number): readonly [number, number] => {
  const row = given(c, 'other') - 1;
  return [row, (c.matrix(INDEX)[row] as number[]).indexOf(asked)];
};

const bias = askCell({
  answer: (c) => reading(c, entry(c)),
  slips: {
    'key-minus-query': (c) => reading(c, OFFSETS * OFFSETS - 1 - entry(c)),
    'row-for-column': (c) => reading(c, OFFSETS * (entry(c) % OFFSETS) + Math.floor(entry(c) / OFFSETS)),
    'bias-per-key': (c) => [given(c, 'other') - 1, given(c, 'to') - 1],
  },
  numbers: {
    partner: (c) => reading(c, entry(c))[1] + 1,
    sharing: (c) =>
      c
        .matrix(INDEX)
        .flat()
        .filter((each) => each === entry(c)).length,
  },
  draw: drawPair,
});

/** The weight that the question asks for, in a run. */
const asked = (c: Context): number => c.value(attn('probs'), given(c, 'query'), given(c, 'key'));

const softmax = askChoice({
  answer(c) {
    const shifted = (value: number, [h, i]: readonly number[]) =>
      h === c.head && i === given(c, 'query') ? value + given(c, 'by') : value;
    return asked(c.rerun({ edits: change(c, attn('logits'), shifted) }));
  },
  slips: {
    'shift-changes-softmax': (c) => asked(c) * exp(given(c, 'by') / (c.knobs.temperature ?? 1)),
    'divide-by-sum'(c) {
      const shifted = (c.matrix(attn('logits'))[given(c, 'query')] as number[]).map((each) => each + given(c, 'by'));
      return (shifted[given(c, 'key')] as number) / sum(shifted);
    },
  },
  draw: (random) => ({
    given: { query: whole(random, 1, TOKENS - 1), key: whole(random, 1, TOKENS - 1), by: whole(random, 4, 8) },
    picks: { block: whole(random, 0, 3), head: whole(random, 0, 7) },
  }),
});

/** The score of the question's pair from a slip, and what follows from it in the right way. */
function path(c: Context, slip: { score?: number; logit?: number; weight?: number }): readonly number[] {
  const n = (name: keyof typeof pathNumbers): number => pathNumbers[name](c);
  const score = slip.score ?? n('product') / Math.sqrt(HEAD_WIDTH);
  const logit = slip.logit ?? score + n('entry');
  return [score, logit, slip.weight ?? raised(c, logit) / (raised(c, logit) + n('rest'))];
}

const score = (c: Context): number => pathNumbers.product(c) / Math.sqrt(HEAD_WIDTH);

const weight = askFillIn({
  cells: pathCells,
  slips: {
    'no-scale': (c) => path(c, { score: pathNumbers.product(c) }),
    'scale-by-d': (c) => path(c, { score: pathNumbers.product(c) / HEAD_WIDTH }),
    'scale-by-model-width': (c) => path(c, { score: pathNumbers.product(c) / Math.sqrt(WIDTH) }),
    'bias-forgotten': (c) => path(c, { logit: score(c) }),
    'sign-of-bias': (c) => path(c, { logit: score(c) - pathNumbers.entry(c) }),
    'exponential-left-out'(c) {
      const logit = score(c) + pathNumbers.entry(c);
      return path(c, { weight: logit / (logit + pathNumbers.rest(c)) });
    },
  },
  tolerance: 0.002,
  apart: 0.004,
  draw(random) {
    const query = whole(random, 1, TOKENS - 1);
    const key = whole(random, 1, TOKENS - 1);
    const shown = 1 + ((key + whole(random, 0, TOKENS - 3)) % (TOKENS - 1));
    return {
      given: { query, key, shown },
      ...anyPicture(random),
      // The tables of block 4 are near 0: there a bias that is forgotten would not be noticed.
      picks: { block: whole(random, 0, 2), head: whole(random, 0, 7) },
      cell: [query, shown],
    };
  },
});

export const weights = { bias, softmax, weight: weight } satisfies Asks;
