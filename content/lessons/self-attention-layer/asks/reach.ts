import type { Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { dilatedLayers, stackedLayers } from '../numbers';

/** How many outputs of each layer move once the token is replaced. */
const movedBy = (c: Context): readonly number[] =>
  c
    .rerun({ knobs: { place: given(c, 'place') } })
    .matrix('moved')
    .map((row) => row.filter((by) => by > 0).length);

const reach = askNumbers({
  answer: movedBy,
  slips: {
    'without-itself': (c) => movedBy(c).map((count) => count - 1),
    'rnn-both-ways': (c) => [movedBy(c)[0] as number, 16, movedBy(c)[2] as number],
    'local-reach': (c) => [movedBy(c)[0] as number, movedBy(c)[1] as number, movedBy(c)[0] as number],
  },
  tolerance: 0,
  numbers: {
    around: (c) => movedBy(c)[0] as number,
    later: (c) => movedBy(c)[1] as number,
    before: (c) => given(c, 'place') - 1,
    all: (c) => movedBy(c)[2] as number,
  },
  draw(random) {
    const place = whole(random, 2, 15);
    return { given: { place }, knobs: { place } };
  },
});

const costOf = (c: Context, n: number, kind: number): number => {
  const run = c.rerun({ knobs: { d: 96, k: 3 } });
  return run.value(
    'C',
    run.matrix('C').findIndex(([length]) => length === n),
    kind,
  );
};
const grown = (c: Context, kind: number): number =>
  costOf(c, given(c, 'longer'), kind) / costOf(c, given(c, 'n'), kind);
const CROSSING = 96;

const cost = askNumbers({
  answer: (c) => [grown(c, 1), grown(c, 2)],
  slips: {
    'cost-linear-in-n': (c) => [given(c, 'times'), given(c, 'times')],
    'both-quadratic': (c) => [grown(c, 1), grown(c, 1)],
  },
  numbers: {
    ...{ from: (c) => costOf(c, given(c, 'n'), 1), to: (c) => costOf(c, given(c, 'longer'), 1) },
    ...{ rnnFrom: (c) => costOf(c, given(c, 'n'), 2), rnnTo: (c) => costOf(c, given(c, 'longer'), 2) },
    factor: (c) => grown(c, 1),
    rnnFactor: (c) => grown(c, 2),
    crossing: () => CROSSING,
    equal: (c) => costOf(c, CROSSING, 1),
  },
  draw(random) {
    const times = whole(random, 3, 5);
    return { given: { n: 16, times, longer: 16 * times } };
  },
});

const path = askNumber({
  answer: (c) => stackedLayers(given(c, 'n'), given(c, 'k')),
  slips: {
    'kernel-counts-itself': (c) => Math.ceil((given(c, 'n') - 1) / given(c, 'k')),
    'one-token-per-layer': (c) => given(c, 'n') - 1,
    'dilated-for-stacked': (c) => dilatedLayers(given(c, 'n'), given(c, 'k')),
  },
  tolerance: 0,
  numbers: {
    back: (c) => given(c, 'n') - 1,
    each: (c) => given(c, 'k') - 1,
    layers: (c) => stackedLayers(given(c, 'n'), given(c, 'k')),
    dilated: (c) => dilatedLayers(given(c, 'n'), given(c, 'k')),
    centred: (c) => Math.ceil((2 * (given(c, 'n') - 1)) / (given(c, 'k') - 1)),
  },
  draw(random) {
    const [n, k] = [whole(random, 8, 32), oneOf(random, [3, 5, 7])];
    return { given: { n, k }, knobs: { tokens: n, k } };
  },
});

export const ofReach = { reach, cost, path };
