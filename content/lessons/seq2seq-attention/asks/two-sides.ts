import type { Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { STRANGERS } from '../data';
import { WORDS_MOST } from '../knobs';
import { alignedAlone } from '../numbers';
import { WIDTH } from '../scenes';

/** The characters of the second word, and the run with words in front. */
const CHARACTER = 2;
const within = (c: Context): Context => c.rerun({ knobs: { front: given(c, 'front') } });
const row = (c: Context, of: string): readonly number[] => within(c).matrix(of)[CHARACTER] as number[];
const last = (of: readonly number[]): number => of.at(-1) as number;
const total = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);

const alignment = askNumber({
  answer: (c) => last(row(c, 'probs')),
  slips: {
    'pairs-judged-alone': alignedAlone,
    'divide-by-sum': (c) => last(row(c, 'scores')) / total(row(c, 'scores')),
  },
  tolerance: 0.0015,
  numbers: {
    columns: (c) => row(c, 'probs').length,
    rivals: (c) => row(c, 'probs').length - 1,
    fit: (c) => last(row(c, 'scores')),
    other: (c) => row(c, 'scores')[0] as number,
    ahead: (c) => last(row(c, 'scores')) - (row(c, 'scores')[0] as number),
  },
  draw: (random) => ({
    knobs: { front: 0, cost: whole(random, 2, 4) },
    given: { front: whole(random, 1, STRANGERS.length) },
  }),
});

const words = (c: Context): number => given(c, 'words');
const outputs = (c: Context): number => given(c, 'outputs');

const whose = askNumbers({
  answer: (c) => [outputs(c), words(c), outputs(c)],
  slips: {
    'query-from-source': (c) => [words(c), outputs(c), words(c)],
    'keys-from-target': (c) => [outputs(c), outputs(c), outputs(c)],
  },
  tolerance: 0,
  draw(random) {
    const [few, many] = [whole(random, 2, 5), whole(random, 6, 9)];
    return { given: oneOf(random, [true, false]) ? { words: few, outputs: many } : { words: many, outputs: few } };
  },
  numbers: { width: () => WIDTH },
});

/** How much longer the longest way gets when the source grows. */
const growth = (c: Context, of: string): number => {
  const longest = (T: number): number => Math.max(...c.rerun({ knobs: { T } }).matrix(of).flat());
  return longest(given(c, 'to')) - longest(given(c, 'from'));
};

const path = askNumbers({
  answer: (c) => [growth(c, 'fixed'), growth(c, 'attended')],
  slips: {
    'attention-is-sequential': (c) => [growth(c, 'fixed'), growth(c, 'fixed')],
    'states-at-once': () => [0, 0],
  },
  tolerance: 0,
  draw(random) {
    const from = 10 * whole(random, 1, 6);
    return { knobs: { T: from }, given: { from, to: whole(random, from + 5, WORDS_MOST) } };
  },
});

export const twoSides = { alignment, whose, path };
