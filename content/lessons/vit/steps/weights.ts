import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { countNegative, dot, sum } from '@/content/numbers/measure';
import { rowOf, selectedIn } from '@/content/numbers/selected';
import { attn, blockWeight, GRID, KEY, QUERY, TOKENS } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { type Covered, hide, hideNumbers, onceEdited } from '@/content/veil';
import { INDEX, placeOf, RIGHT_HEAD } from '../places';

/** The selected pair of patches, and the entry of the table that it reads. */
const pair = (c: Context) => {
  const [query, key] = selectedIn(c, GRID * GRID, GRID * GRID);
  return { query, key, entry: c.value(INDEX, query, key) };
};

/** What the scores would be divided by the sum over all pairs, without an exponential. */
function linear(c: Context): number[][] {
  const scores = c.matrix(attn('scores'));
  const total = sum(scores.flat());
  return scores.map((r) => r.map((score) => score / total));
}

const column0 = (c: Context): number[] => c.matrix(attn('v')).map(([first]) => first as number);

/** Whether the selected cell, where it is one of a square table of this size, stands in this row. */
const inRow = (c: Context, size: number, row: number): Covered =>
  selectedIn(c, size, size)[0] === row ? 'all' : 'none';

export const weightSteps = [
  step('bias', {
    thumb: attn('bias'),
    repeated: true,
    symbols: { T: blockWeight('attn.rel_bias_table'), I: INDEX, S: attn('scores'), L: attn('logits') },
    stage: show('index-map', {
      index: INDEX,
      table: blockWeight('attn.rel_bias_table'),
      gathered: attn('rel_bias'),
    }),
    focus: { tensor: attn('rel_bias'), cell: [QUERY - 1, KEY - 1] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      query: (c) => pair(c).query + 1,
      key: (c) => pair(c).key + 1,
      down: (c) => placeOf(pair(c).query).line - placeOf(pair(c).key).line,
      right: (c) => placeOf(pair(c).query).across - placeOf(pair(c).key).across,
      entry: (c) => pair(c).entry,
      pairs: (c) =>
        c
          .matrix(INDEX)
          .flat()
          .filter((entry) => entry === pair(c).entry).length,
      amount: (c) => c.value(attn('rel_bias'), pair(c).query, pair(c).key),
      shared: (c) => c.value(INDEX, (c.given.from ?? 1) - 1, (c.given.to ?? 1) - 1),
    },
    ask: asks('cell', { tensor: INDEX, given: { from: QUERY, to: KEY, other: 11 } }),
    veil: [
      ...[INDEX, attn('rel_bias')].map((map) => hide(map, ({ given: { other = 1 } }) => ({ rows: [other - 1] }))),
      hideNumbers(['entry', 'amount', 'pairs'], (c) => inRow(c, GRID * GRID, (c.given.other ?? 1) - 1)),
    ],
  }),
  step('softmax', {
    repeated: true,
    symbols: { L: attn('logits'), A: attn('probs') },
    stage: row(show('matrix', { of: attn('logits') }), show('matrix', { of: attn('probs'), rowSums: true })),
    asides: { play: () => import('../play/softmax') },
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['block', 'head', { knob: 'temperature' }, 'weights'],
    numbers: {
      sum: (c) => sum(rowOf(c, attn('probs'))),
      negative: (c) => countNegative(linear(c)),
      linear: (c) => sum(linear(c)[selectedIn(c, TOKENS, TOKENS)[0]] as number[]),
    },
    ask: asks('choice', { given: { query: QUERY, key: KEY, by: 5 } }),
    veil: [hide(attn('probs'), (c) => onceEdited([attn('scores'), attn('logits')], { rows: [c.given.query ?? 0] })(c))],
  }),
  step('look', {
    repeated: true,
    symbols: { A: attn('probs') },
    stage: row(
      show('overlay', { of: attn('probs') }),
      show('multiples', { of: attn('probs'), over: 'head', as: 'overlay' }),
    ),
    focus: { tensor: attn('probs'), cell: [QUERY, KEY] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      onClass: (c) => rowOf(c, attn('probs'))[0] as number,
      toRight: (c) => c.value(RIGHT_HEAD, c.given.from ?? 0, c.given.edge ?? 0),
    },
    ask: asks('choice', { given: { from: 7, edge: 8, next: 9 } }),
    veil: [
      hide(RIGHT_HEAD, ({ given: { edge = 0 } }) => ({ rows: [edge] })),
      hideNumbers(['onClass'], (c) => inRow(c, TOKENS, c.given.edge ?? 0)),
    ],
  }),
  step('mix', {
    repeated: true,
    symbols: { A: attn('probs'), V: attn('v'), Z: attn('heads') },
    stage: show('product', { left: attn('probs'), right: attn('v'), result: attn('heads') }),
    asides: { play: () => import('../play/mix') },
    focus: { tensor: attn('heads'), cell: [QUERY, 0] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      mixed: (c) => rowOf(c, attn('heads'))[0] as number,
      raw: (c) => dot(rowOf(c, attn('scores')), column0(c)),
      was: (c) => c.value(attn('heads'), c.given.query ?? 0, c.given.feature ?? 0),
      weight: (c) => c.value(attn('probs'), c.given.query ?? 0, c.given.key ?? 0),
      value: (c) => c.value(attn('v'), c.given.key ?? 0, c.given.feature ?? 0),
    },
    ask: asks('number', { given: { query: QUERY, key: KEY, feature: 0 } }),
    veil: [hide(attn('heads'), (c) => onceEdited([attn('v')], { rows: [c.given.query ?? 0] })(c))],
  }),
];
