import type { Change, Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given, place } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import type { Random } from '@/lib/random';
import { masksByLength, WORDS } from '../data';
import { ADD, MILLION, OVERWRITE } from '../knobs';
import { first, mixedOf, softmaxOf, weightBefore } from '../numbers';
import { fewOf, scoresOf } from './measures';

// Questions about one row of scores to which something is done.

const weight = (c: Context, change: Change, of = 'probs'): number => c.rerun(change).value(of, 0, place(c, 'key'));

/** One number is added to all scores. */
const shift = askChoice<number | string>({
  answer: (c) => weight(c, { knobs: { c: given(c, 'by'), stable: 1 } }),
  slips: {
    'divide-by-sum': (c) => {
      const moved = first(c, 'in.z').map((x) => x + given(c, 'by'));
      return (moved[place(c, 'key')] as number) / sum(moved);
    },
    'shift-changes-softmax': (c) =>
      softmaxOf(first(c, 'in.z').map((x) => x * given(c, 'by')))[place(c, 'key')] as number,
    'naive-overflow': () => 'NaN',
  },
  numbers: {
    moved: (c) => c.value('in.z', 0, place(c, 'key')) + given(c, 'by'),
    all: (c) => sum(first(c, 'in.z')) + first(c, 'in.z').length * given(c, 'by'),
    most: (c) => Math.max(...first(c, 'in.z')) + given(c, 'by'),
  },
  apart: 0.01,
  draw: (random) => ({
    given: { by: oneOf(random, [200, 500, 1000]), key: whole(random, 1, 3) },
    edits: scoresOf(fewOf(random, [-3, -2, -1, 0, 1, 2, 3], 4)),
  }),
});

/** The last keys are hidden: nothing of the reader's mask is left. */
const hiding = (c: Context): Change => ({
  edits: { 'in.mask': new Map(masksByLength[given(c, 'keep')]?.data.entries()) },
});
const kept = (c: Context): readonly number[] => softmaxOf(first(c, 'in.z')).slice(0, given(c, 'keep'));

const padding = askChoice({
  answer: (c) => weight(c, hiding(c)),
  slips: {
    'mask-after-softmax': weightBefore,
    'mask-score-zero': (c) => weight(c, hiding(c), 'zero.probs'),
    'freed-weight-shared-equally': (c) => weightBefore(c) + (1 - sum(kept(c))) / given(c, 'keep'),
  },
  numbers: {
    left: (c) => sum(kept(c)),
    freed: (c) => 1 - sum(kept(c)),
    leaked: (c) => c.rerun(hiding(c)).value('zero.probs', 0, given(c, 'keep')),
    was: (c) => mixedOf(c, first(c, 'in.z').length),
    is: (c) => mixedOf(c, given(c, 'keep')),
  },
  apart: 0.01,
  draw(random) {
    const keep = oneOf(random, [WORDS.length, WORDS.length + 1]);
    const halves = Array.from({ length: 4 }, () => whole(random, -4, 6) / 2);
    return { given: { keep, out: keep + 1, key: whole(random, 1, keep) }, edits: scoresOf(halves) };
  },
});

const emptied = (c: Context, way: number): number[] => [...first(c.rerun({ knobs: { way, fill: MILLION } }), 'probs')];

const empty = askChoice<readonly number[] | string>({
  answer: (c) => emptied(c, ADD),
  slips: {
    'overwrite-for-add': (c) => emptied(c, OVERWRITE),
    'all-may-vanish': (c) => first(c, 'in.z').map(() => 0),
    'infinity-for-million': () => 'NaN',
  },
  numbers: { equal: (c) => 1 / first(c, 'in.z').length },
  draw: (random: Random) => ({ edits: scoresOf(fewOf(random, [-3, -2, -1, 0, 1, 2, 3], 4)) }),
});

export const ofOneRow = { shift, padding, empty };
