import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { greatestChange } from '@/content/numbers/measure';
import { ANIMAL, IT, STREET } from '../data';

const withFirst = (c: Context, first: number): Context => c.rerun({ knobs: { first } });

const pronoun = askNumber({
  answer: (c) => withFirst(c, 0).value('second.probs', IT, ANIMAL),
  slips: {
    'layers-independent': (c) => withFirst(c, 1).value('second.probs', IT, ANIMAL),
    'mask-score-zero': () => 0,
  },
  numbers: {
    count: (c) => c.matrix('second.probs').length,
    street: (c) => withFirst(c, 1).value('second.probs', IT, STREET),
    alone: (c) => withFirst(c, 0).value('second.probs', IT, ANIMAL),
  },
  draw: (random) => ({ knobs: { words: whole(random, 9, 11), end: oneOf(random, [0, 1]), first: 1 } }),
});

const SWAPPED = { knobs: { said: 1 } };
/** Which row of the outputs before each output after the exchange is, counted from 1; 0: none. */
function rowsAfter(c: Context): string {
  const [before, after] = [c.matrix('output'), c.rerun(SWAPPED).matrix('then.output')];
  return after.map((row) => before.findIndex((other) => greatestChange([other], [row]) < 1e-6) + 1).join(' ');
}

const order = askChoice<string>({
  answer: rowsAfter,
  slips: {
    'invariant-for-equivariant': () => '1 2 3',
    'neighbours-matter': () => '1 0 3',
    'order-matters-without-positions': () => '0 0 0',
  },
  numbers: {
    ...{ was1: (c) => c.value('output', 0, 0), was2: (c) => c.value('output', 0, 1) },
    ...{
      is1: (c) => c.rerun(SWAPPED).value('then.output', 0, 0),
      is2: (c) => c.rerun(SWAPPED).value('then.output', 0, 1),
    },
    apart: (c) => greatestChange([c.matrix('output')[1] ?? []], [c.rerun(SWAPPED).matrix('then.output')[1] ?? []]),
    stateApart: (c) => greatestChange([c.matrix('states')[1] ?? []], [c.rerun(SWAPPED).matrix('then.states')[1] ?? []]),
  },
  draw(random) {
    const [first, second] = [whole(random, -2, 2), whole(random, -2, 2)];
    // The first and the third word differ, so that it shows where each output goes.
    const words = [1, first, whole(random, -2, 2), second, -1, whole(random, -2, 2)];
    return { edits: { 'in.tokens': new Map(words.entries()) } };
  },
});

export const ofSentences = { pronoun, order };
