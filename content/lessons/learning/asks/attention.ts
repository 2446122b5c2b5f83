import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askFillIn } from '@/content/judging/fill-in';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import type { Ref } from '@/content/stage';
import * as look from '../look';
import { loss } from '../measure';
import { livelyCell } from './lively';
import { afterStep, lossAfterMove } from './looked';
import { digits } from './watch';

/** The patch that most of the gradients speak of: which weight on it a step changes is told with the last question. */
const PATCH = 7;

const price = (c: Context, at: string): number => look.prices(c)[given(c, at)] as number;
/** The prices of the patches that weight is moved between. */
const here = (c: Context): number => look.prices(c)[look.move(c).from] as number;
const there = (c: Context): number => look.prices(c)[look.move(c).to] as number;
const moved = (c: Context): number => given(c, 'share') * (there(c) - here(c));

const looks = askNumber({
  answer: moved,
  slips: {
    'only-the-target-counts': (c) => given(c, 'share') * there(c),
    'added-not-subtracted': (c) => given(c, 'share') * (there(c) + here(c)),
    'sign-turned': (c) => -moved(c),
  },
  tolerance: 0.0002,
  numbers: {
    here,
    there,
    moved,
    real: (c) => lossAfterMove(c, look.move(c), given(c, 'share')) - loss(c),
  },
  draw(random, base) {
    const picture = oneOf(random, digits);
    const weights = look.weights(base.rerun({ picture }));
    const enough = weights.flatMap((weight, j) => (j > 0 && weight >= 0.1 ? [j] : []));
    return { picture, given: { from: oneOf(random, enough), to: whole(random, 1, 16) } };
  },
});

/** The gradient of one score, were this the price that the row pays now. */
const against = (c: Context, paid: number): number =>
  (look.weights(c)[given(c, 'key')] as number) * (price(c, 'key') - paid);

const jacobian = askFillIn({
  cells: look.scoreCell,
  slips: {
    'softmax-jacobian-diagonal': (c) => [against(c, (look.weights(c)[given(c, 'key')] as number) * price(c, 'key'))],
    'price-without-mean': (c) => [against(c, 0)],
    'sign-turned': (c) => [-against(c, look.costNow(c))],
  },
  tolerance: 0.0002,
  numbers: {
    weight: (c) => look.weights(c)[given(c, 'key')] as number,
    price: (c) => price(c, 'key'),
    back: (c) => against(c, look.costNow(c)),
  },
  draw(random, base) {
    const picture = oneOf(random, digits);
    const weights = look.weights(base.rerun({ picture }));
    return {
      picture,
      given: {
        key: oneOf(
          random,
          weights.flatMap((weight, j) => (weight >= 0.05 ? [j] : [])),
        ),
      },
    };
  },
});

const rows = (c: Context, of: Ref): number => c.matrix(of).filter((row) => row.some((x) => x !== 0)).length;
const count = (c: Context): number => c.matrix(look.FOR_QUERIES).length;

const pair = askNumbers({
  answer: (c) => [rows(c, look.FOR_QUERIES), rows(c, look.FOR_KEYS)],
  slips: {
    'every-row-learns': (c) => [count(c), count(c)],
    'key-follows-query': (c) => [rows(c, look.FOR_QUERIES), rows(c, look.FOR_QUERIES)],
    'transposed-product': (c) => [rows(c, look.FOR_KEYS), rows(c, look.FOR_QUERIES)],
  },
  tolerance: 0,
});

const came = (c: Context, row = 0): number => c.value(look.NORMED, row, given(c, 'p'));
const back = (c: Context): number => c.value(look.FOR_QUERIES, 0, given(c, 'j'));

const wq = askNumber({
  answer: (c) => c.value(look.FOR_WQ, given(c, 'p'), given(c, 'j')),
  slips: {
    'stream-for-normed': (c) => c.value(look.STREAM, 0, given(c, 'p')) * back(c),
    'other-token': (c) => came(c, 1) * back(c),
    'all-rows-added': (c) => sum(c.matrix(look.NORMED).map((_, row) => came(c, row))) * back(c),
  },
  tolerance: 0.0003,
  numbers: {
    cell: (c) => c.value(look.FOR_WQ, given(c, 'p'), given(c, 'j')),
    looked: (c) => look.weights(c)[PATCH] as number,
    looks: (c) => afterStep(c, PATCH).weight,
    after: (c) => afterStep(c, PATCH).loss,
  },
  draw(random, base) {
    const picture = oneOf(random, ['five-amber', 'three-red', 'one-white', 'four-green', 'eight-pink', 'nine-orange']);
    const [p, j] = livelyCell(random, base.rerun({ picture }).matrix(look.FOR_WQ));
    return { picture, given: { p, j } };
  },
});

export const attention = { looks, jacobian, pair, wq } satisfies Asks;
