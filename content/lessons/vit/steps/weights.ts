import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { countNegative, sum } from '@/content/numbers/measure';
import { rowOf, selectedIn } from '@/content/numbers/selected';
import { attn, blockWeight, GRID, KEY, QUERY } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { hide, hideNumbers, onceEdited } from '@/content/veil';
import { pathCells, pathNumbers } from '../path';
import { INDEX, patchPlace } from '../places';
import { inRow } from '../veiled-row';

/** The selected pair of patches, and the entry of the table that it reads. */
const pair = (c: Context) => {
  const [query, key] = selectedIn(c, GRID * GRID, GRID * GRID);
  return { query, key, entry: c.value(INDEX, query, key) };
};

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
    controls: ['block', 'head', { knob: 'noBias' }, { knob: 'noPositions' }, 'weights'],
    numbers: {
      query: (c) => pair(c).query + 1,
      key: (c) => pair(c).key + 1,
      down: (c) => patchPlace(pair(c).query).line - patchPlace(pair(c).key).line,
      right: (c) => patchPlace(pair(c).query).across - patchPlace(pair(c).key).across,
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
      negative: (c) => countNegative(c.matrix(attn('logits'))),
      plain: (c) => sum(rowOf(c, attn('logits'))),
    },
    ask: asks('choice', { given: { query: QUERY, key: KEY, by: 5 } }),
    veil: [hide(attn('probs'), (c) => onceEdited([attn('scores'), attn('logits')], { rows: [c.given.query ?? 0] })(c))],
  }),
  step('weight', {
    repeated: true,
    symbols: { S: attn('scores'), L: attn('logits'), A: attn('probs') },
    stage: row(
      show('matrix', { of: attn('scores') }),
      show('matrix', { of: attn('logits') }),
      show('matrix', { of: attn('probs'), rowSums: true }),
    ),
    focus: { tensor: attn('probs'), cell: [QUERY, 5] },
    controls: ['block', 'head', 'weights'],
    numbers: pathNumbers,
    ask: asks('fill-in', { cells: pathCells, given: { query: QUERY, key: KEY, shown: 5 } }),
    veil: ['scores', 'logits', 'probs'].map((of) =>
      hide(attn(of), ({ given: { query = 0, key = 0 } }) => ({ cells: [[query, key]] })),
    ),
  }),
];
