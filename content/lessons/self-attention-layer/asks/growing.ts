import type { Context } from '@/content/context';
import { askFillIn } from '@/content/judging/fill-in';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumbers } from '@/content/judging/numbers';
import { given, place } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import { pooledCells } from '../cells';
import { drawTokens } from './whole-numbers';

/** The weights of one output of the full-width layer, and of self-attention, where there are so many words. */
const sizesAt = (c: Context, n: number): readonly [full: number, attention: number] => {
  const run = c.rerun({ knobs: { n, D: given(c, 'D') } });
  return [run.value('sizes', 2, 0), run.value('sizes', 3, 0)];
};
/** How many weights one more word asks for. */
function added(c: Context): readonly number[] {
  const [before, after] = [sizesAt(c, given(c, 'n')), sizesAt(c, given(c, 'n') + 1)];
  return [after[0] - before[0], after[1] - before[1]];
}

const window = askNumbers({
  answer: added,
  slips: {
    'one-weight-per-feature': (c) => [given(c, 'D'), 0],
    'own-matrices-per-token': (c) => [added(c)[0] as number, sizesAt(c, given(c, 'n'))[1]],
    'any-length-layer': () => [0, 0],
  },
  tolerance: 0,
  numbers: {
    before: (c) => sizesAt(c, given(c, 'n'))[0],
    after: (c) => sizesAt(c, given(c, 'n') + 1)[0],
    shared: (c) => sizesAt(c, given(c, 'n'))[1],
  },
  draw(random) {
    const [n, D] = [whole(random, 8, 63), oneOf(random, [32, 64, 128])];
    return { given: { n, D }, knobs: { n, D } };
  },
});

const valueColumns = (c: Context): readonly number[][] => c.matrix('v^T');

const pooling = askFillIn({
  cells: pooledCells,
  slips: {
    'no-query-no-mixing': (c) => c.matrix('v')[place(c, 'row')] as number[],
    'mask-score-zero': () => [0, 0],
    'values-added-whole': (c) => valueColumns(c).map(sum),
  },
  numbers: {
    own1: (c) => c.value('v', place(c, 'row'), 0),
    own2: (c) => c.value('v', place(c, 'row'), 1),
    sum1: (c) => sum(c.matrix('v^T')[0] as number[]),
    sum2: (c) => sum(c.matrix('v^T')[1] as number[]),
    mean1: (c) => c.value('output', place(c, 'row'), 0),
    mean2: (c) => c.value('output', place(c, 'row'), 1),
  },
  draw: (random) => ({ given: { row: whole(random, 1, 4) }, edits: drawTokens(random, 4) }),
});

export const growing = { window, pooling };
