import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { askFillIn } from '@/content/judging/fill-in';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { given } from '@/content/numbers/given';
import { power, tanh } from '@/lib/maths';
import { encoderCells } from '../cells';
import { TASKS } from '../data';
import { best, firstStateMoves, meanState, movedBy } from '../numbers';
import { anyWords, shuffled } from './measures';

const p = (c: Context): number => c.knobs.p ?? 0;
const sizes = (c: Context): { readonly words: number; readonly outputs: number } => ({
  words: c.matrix('in.source').length,
  outputs: c.matrix('in.p').length,
});

const sequence = askNumber({
  answer: (c) => c.value('product', sizes(c).outputs - 1, 0),
  slips: {
    'off-by-one': (c) => power(p(c), sizes(c).outputs - 1),
    'one-output-per-source-word': (c) => power(p(c), sizes(c).words),
  },
  numbers: {
    words: (c) => sizes(c).words,
    outputs: (c) => sizes(c).outputs,
    all: (c) => power(p(c), sizes(c).outputs),
  },
  draw: (random) => ({ knobs: { p: oneOf(random, [0.6, 0.7, 0.8, 0.9]), task: whole(random, 0, TASKS.length - 1) } }),
});

/** The third word's first entry, that of the state before it, and what the engine makes of them. */
const word = (c: Context): number => c.value('step.3.word', 0);
const before = (c: Context): number => c.value('step.2.state', 0);
const sum = (c: Context): number => c.value('step.3.sum', 0);

const encoder = askFillIn({
  cells: encoderCells,
  slips: {
    'state-not-carried': (c) => [word(c), tanh(word(c))],
    'recurrent-weight-missing': (c) => [word(c) + before(c), tanh(word(c) + before(c))],
    'activation-missing': (c) => [sum(c), sum(c)],
  },
  numbers: { word, before, sum, state: (c) => c.value('step.3.state', 0) },
  draw: (random) => ({ edits: anyWords(random) }),
});

const fixed = askChoice({
  answer: (c) => movedBy(c, (run) => run.matrix('fixed')),
  slips: {
    'last-word-only': () => 0,
    'plain-mean': (c) => movedBy(c, (run) => [meanState(run)]),
    'no-forgetting': firstStateMoves,
  },
  draw: (random) => ({ edits: shuffled(random), given: { word: whole(random, 1, 3) } }),
});

/** Of more words than the two lengths that are told. */
const hold = askChoice({
  answer: (c) => best(given(c, 'words')),
  slips: {
    'length-does-not-matter': () => best(4),
    'shared-by-length': (c) => (best(4) * 4) / given(c, 'words'),
    'last-word-only': () => 0,
  },
  draw: (random) => ({ given: { words: oneOf(random, [10, 12, 14, 16, 20]) } }),
});

export const readingAsks = { sequence, encoder, fixed, hold };
