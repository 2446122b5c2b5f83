import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { attn } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { remembered } from '../forward';
import { chosenWeight, firstStep, GRADIENT, oneStep, WEIGHT } from '../measure';
import { livelyCell } from './lively';

/** How many times as large a gradient is once its input is so many times as large, and the weights as many times smaller. */
function scaled(c: Context, by: number): number {
  const { at } = chosenWeight(c);
  return remembered(c.trace, `scaled ${c.block} ${at} ${by}`, () => {
    const edits = { ...change(c, attn('concat'), (x) => x * by), ...change(c, WEIGHT, (w) => w / by) };
    return c.rerun({ edits }).value(GRADIENT, ...at) / c.value(GRADIENT, ...at);
  });
}

const gradient = askChoice({
  answer: (c) => scaled(c, given(c, 'times')),
  slips: {
    'same-loss-same-gradient': () => 1,
    'gradient-follows-weight': (c) => 1 / given(c, 'times'),
    'both-factors': (c) => given(c, 'times') * given(c, 'times'),
  },
  numbers: {
    was: (c) => chosenWeight(c).gradient,
    becomes: (c) => chosenWeight(c).gradient * scaled(c, given(c, 'times')),
  },
  // Each factor is a run with its gradients: there are few, and many cells.
  draw: (random, base) => ({
    cell: livelyCell(random, base.matrix(GRADIENT)),
    given: { times: oneOf(random, [2, 4, 8]) },
  }),
});

/** The decrease that the straight line promises at this rate. */
const promised = (c: Context, rate: number): number => rate * oneStep(c).gradient * oneStep(c).gradient;

const step = askChoice({
  answer: (c) => promised(c, given(c, 'times') * oneStep(c).rate) / promised(c, oneStep(c).rate),
  slips: { 'rate-not-in-it': () => 1, 'promise-squared': (c) => given(c, 'times') * given(c, 'times') },
  numbers: { fall: (c) => promised(c, oneStep(c).rate), more: (c) => promised(c, given(c, 'times') * oneStep(c).rate) },
  draw: (random, base) => ({
    cell: livelyCell(random, base.matrix(GRADIENT)),
    given: { times: whole(random, 2, 8) },
  }),
});

/** How many times as long AdamW's first step is with gradients so many times as large. */
function lengthened(c: Context): number {
  const gradients = c.matrix(GRADIENT).flat();
  const ratio = firstStep(gradients.map((g) => given(c, 'times') * g)) / firstStep(gradients);
  return Math.round(100 * ratio) / 100;
}

const live = askChoice({
  answer: lengthened,
  slips: { 'step-follows-gradient': (c) => given(c, 'times'), 'root-not-taken': (c) => 1 / given(c, 'times') },
  draw: (random) => ({ given: { times: oneOf(random, [2, 4, 5, 20]) } }),
});

export const descend = { gradient, step, live } satisfies Asks;
