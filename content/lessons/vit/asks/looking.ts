import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { given } from '@/content/numbers/given';
import { dot, sum } from '@/content/numbers/measure';
import { attn, GRID, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { LEARNED_RIGHT, OFFSETS, RIGHT_TABLE } from '../places';
import { build } from './build';

const LEARNED_TABLE = `${RIGHT_TABLE.of}@learned`;

/** What the query at the right edge gives the patch of the next number. */
const wrapped = (c: Context): number => c.value(LEARNED_RIGHT, given(c, 'edge'), given(c, 'next'));

const look = askChoice({
  answer: wrapped,
  slips: {
    'reading-order-neighbours': (c) => c.value(LEARNED_RIGHT, given(c, 'from'), given(c, 'edge')),
    'head-is-a-rule': () => 0,
  },
  apart: 0.04,
  numbers: {
    share: () => 1 / TOKENS,
    // The key one step right of its query, and the key one line below and three columns to the left.
    right: (c) => c.value(LEARNED_TABLE, OFFSETS * (GRID - 1) + GRID - 2, RIGHT_TABLE.head),
    below: (c) => c.value(LEARNED_TABLE, OFFSETS * (GRID - 2) + OFFSETS - 1, RIGHT_TABLE.head),
    without(c) {
      const edits = change(c, RIGHT_TABLE.of, (value, [, h]) => (h === RIGHT_TABLE.head ? 0 : value));
      return c.rerun({ edits }).value(LEARNED_RIGHT, given(c, 'from'), given(c, 'edge'));
    },
  },
  // Of other lines the next number gets as much as a seventh on some pictures: no equal share.
  draw: (random) => ({ ...anyPicture(random), picks: { block: 0, head: RIGHT_TABLE.head }, cell: [8, 9] }),
});

/** The number of Z that the question asks for, in a run. */
const mixed = (c: Context): number => c.value(attn('heads'), given(c, 'query'), given(c, 'feature'));
const taken = (c: Context): number => c.value(attn('v'), given(c, 'key'), given(c, 'feature'));

const doubled = (c: Context): Context =>
  c.rerun({
    edits: change(c, attn('v'), (value, [h, j]) => (h === c.head && j === given(c, 'key') ? 2 * value : value)),
  });

const mix = askNumber({
  answer: (c) => mixed(doubled(c)),
  slips: {
    'value-unweighted': (c) => mixed(c) + taken(c),
    'values-change-weights'(c) {
      const row = c.matrix(attn('probs'))[given(c, 'query')] as number[];
      const drawn = row.map((each, j) => (j === given(c, 'key') ? 2 * each : each));
      const column = c.matrix(`${attn('v')}^T`)[given(c, 'feature')] as number[];
      return dot(drawn, column) / sum(drawn);
    },
    'row-for-column': (c) => mixed(c) + c.value(attn('probs'), given(c, 'key'), given(c, 'query')) * taken(c),
    'whole-sum-doubles': (c) => 2 * mixed(c),
  },
  numbers: { term: (c) => c.value(attn('probs'), given(c, 'query'), given(c, 'key')) * taken(c) },
  draw(random) {
    const [query, key, feature] = [whole(random, 0, TOKENS - 1), whole(random, 0, TOKENS - 1), whole(random, 0, 11)];
    return {
      given: { query, key, feature },
      ...anyPicture(random),
      picks: { block: whole(random, 0, 3), head: whole(random, 0, 7) },
      cell: [query, feature],
    };
  },
});

export const looking = { look, build, mix } satisfies Asks;
