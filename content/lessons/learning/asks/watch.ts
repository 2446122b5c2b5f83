import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { argmax } from '@/content/numbers/measure';
import { log } from '@/lib/maths';
import { bundledPictures } from '@/lib/pictures';
import type { Tensors } from '@/lib/system/system';
import { chancesOf, forward, remembered } from '../forward';
import { chances, label } from '../measure';
import { beginning, UPDATES } from '../sources';
import { apartOfTwins } from '../twins';

/** Pictures that show a digit. */
export const digits = bundledPictures.filter(({ digit }) => digit !== undefined).map(({ id }) => id);

const weightsOf = (c: Context): number =>
  c.trace.names.reduce((sum, name) => sum + (name.startsWith('w.') ? c.trace.get(name).tensor.data.length : 0), 0);

const problem = askChoice({
  answer: (c) => 2 * weightsOf(c) * given(c, 'batch'),
  slips: {
    'one-picture-for-the-batch': (c) => 2 * weightsOf(c),
    'one-run-for-two': (c) => weightsOf(c) * given(c, 'batch'),
  },
  numbers: { all: (c) => (2 * weightsOf(c) * given(c, 'batch') * UPDATES) / 1e12 },
  draw: (random) => ({ given: { batch: oneOf(random, [16, 32, 64, 256, 512]) } }),
});

let began: Tensors | undefined;

/** What the network answers to this picture before it has learned anything. */
const unlearned = (c: Context): readonly number[] => {
  began ??= beginning();
  return chancesOf(forward(c.trace, {}, began));
};
const largest = (c: Context): number => remembered(c.trace, 'unlearned', () => Math.max(...unlearned(c)));

const before = askChoice({
  answer: largest,
  slips: {
    'untrained-is-even': (c) => 1 / chances(c).length,
    'random-is-confident': () => 1 / 2,
    'winner-takes-all': () => 1,
  },
  apart: 0.005,
  numbers: { largest, winner: (c) => remembered(c.trace, 'winner', () => argmax(unlearned(c))) },
  draw: anyPicture,
});

const maps = askChoice({
  answer: (c) => (apartOfTwins(c, given(c, 'a') - 1, given(c, 'b') - 1) === 0 ? 'never' : 'first'),
  slips: { 'heads-choose-roles': () => 'first', 'zero-adds-up': () => 'many' },
  numbers: { difference: (c) => apartOfTwins(c, given(c, 'a') - 1, given(c, 'b') - 1) },
  draw(random) {
    const a = whole(random, 1, 7);
    return { given: { a, b: a + 1 } };
  },
});

/** What the right class gets when these tensors of the learned network are zero. */
function without(c: Context, ...parts: readonly ('table' | 'bias')[]): number {
  const run = c.traceOf('probs@learned');
  const names = {
    table: ['w.pos_embed'],
    bias: run.names.filter((name) => name.startsWith('block.') && name.endsWith('.rel_bias')),
  };
  const silent = (name: string) => [name, new Map(Array.from(run.get(name).tensor.data, (_, i) => [i, 0]))] as const;
  const edits = Object.fromEntries(parts.flatMap((part) => names[part].map(silent)));
  return remembered(run, `without ${parts}`, () => chancesOf(forward(run, edits))[label(c)] as number);
}

/** Those on which what is lost without both sources of places is more than what is lost without each, together. */
const standIn = digits.filter((id) => !['one-white', 'three-red', 'six-violet'].includes(id));

const positions = askChoice({
  answer: (c) => without(c, 'table', 'bias'),
  slips: {
    'effects-add': (c) => without(c, 'table') + without(c, 'bias') - without(c),
    'all-or-nothing': (c) => 1 / chances(c).length,
  },
  numbers: {
    both: (c) => without(c),
    noTable: (c) => without(c, 'table'),
    noBias: (c) => without(c, 'bias'),
    neither: (c) => without(c, 'table', 'bias'),
  },
  draw: (random) => ({ picture: oneOf(random, standIn) }),
});

const surprise = askNumber({
  answer: (c) => log(given(c, 'classes')),
  slips: {
    'probability-for-loss': (c) => 1 - 1 / given(c, 'classes'),
    'log-base': (c) => log(given(c, 'classes')) / log(10),
    'minus-lost': (c) => -log(given(c, 'classes')),
  },
  tolerance: 0.02,
  numbers: { even: (c) => log(given(c, 'classes')) },
  draw: (random) => ({ given: { classes: oneOf(random, [2, 3, 4, 20, 50, 100]) } }),
});

/** How the mean loss changes when one picture of several goes from p to q. */
const change = (c: Context): number => -log(given(c, 'q') / given(c, 'p')) / given(c, 'm');
const gain = (c: Context): number => (given(c, 'q') - given(c, 'p')) / given(c, 'm');

const curve = askNumbers({
  answer: (c) => [0, change(c)],
  slips: {
    'loss-is-accuracy': (c) => [gain(c), change(c)],
    'mean-forgotten': (c) => [0, change(c) * given(c, 'm')],
    'probability-for-loss': (c) => [0, -gain(c)],
    'minus-lost': (c) => [0, -change(c)],
  },
  numbers: { change },
  draw: (random) => ({
    given: { p: oneOf(random, [0.51, 0.55, 0.6]), q: oneOf(random, [0.85, 0.9, 0.95]), m: whole(random, 3, 9) },
  }),
});

export const watch = { problem, before, maps, positions, surprise, curve } satisfies Asks;
