import { choice, pickCell } from '@/content/ask';
import type { Context } from '@/content/context';
import { argmax, countNegative, dot, sum } from '@/content/numbers/measure';
import { rowOf, selectedIn } from '@/content/numbers/selected';
import { attn, blockWeight, GRID, KEY, QUERY, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { step } from '@/content/schema';
import { row, show } from '@/content/stage';
import { type Covered, hide, hideNothing, hideNumbers, onceEdited } from '@/content/veil';

/** Where a patch (0-based) stands. */
const place = (patch: number) => ({ line: Math.floor(patch / GRID), across: patch % GRID });

const INDEX = 'rel_bias_index';
const pair = (c: Context) => {
  const [query, key] = selectedIn(c, GRID * GRID, GRID * GRID);
  return { query, key, entry: c.value(INDEX, query, key) };
};
/** Patches are counted from 1, as QUERY and KEY are. */
const OTHER_QUERY = 11;
const shared = (c: Context): number => c.value(INDEX, QUERY - 1, KEY - 1);
const partner = (c: Context): number => (c.matrix(INDEX)[OTHER_QUERY - 1] as number[]).indexOf(shared(c));

/** What the scores would be divided by the sum over all pairs, without an exponential. */
function linear(c: Context): number[][] {
  const scores = c.matrix(attn('scores'));
  const total = sum(scores.flat());
  return scores.map((r) => r.map((score) => score / total));
}

/** What adding 5 to every logit of row 6 does to the weight of key 10. */
function shifted(c: Context): string {
  const plusFive = (value: number, [h, i]: readonly number[]) => (h === c.head && i === QUERY ? value + 5 : value);
  const after = c.rerun({ edits: change(c, attn('logits'), plusFive) });
  const difference = after.value(attn('probs'), QUERY, KEY) - c.value(attn('probs'), QUERY, KEY);
  if (Math.abs(difference) < 1e-5) return 'same';
  return difference > 0 ? 'larger' : 'smaller';
}

/** The patch, by its number, that query patch 6 gives most weight. */
const strongest = (c: Context): number => 1 + argmax((c.matrix(attn('probs'))[QUERY] as number[]).slice(1));

const column0 = (c: Context): number[] => c.matrix(attn('v')).map(([first]) => first as number);

/** Whether any number in Z = A·V lies above all numbers in its column of V, rounding aside. */
function exceeds(c: Context): boolean {
  const [z, v] = [c.matrix(attn('heads')), c.matrix(attn('v'))];
  const highest = (m: number[][], j: number) => Math.max(...m.map((r) => r[j] as number));
  return (z[0] ?? []).some((_, j) => highest(z, j) > highest(v, j) + 1e-5);
}

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
      down: (c) => place(pair(c).query).line - place(pair(c).key).line,
      right: (c) => place(pair(c).query).across - place(pair(c).key).across,
      entry: (c) => pair(c).entry,
      pairs: (c) =>
        c
          .matrix(INDEX)
          .flat()
          .filter((entry) => entry === pair(c).entry).length,
      amount: (c) => c.value(attn('rel_bias'), pair(c).query, pair(c).key),
      partner: (c) => partner(c) + 1,
      shared,
    },
    ask: pickCell(INDEX, (c) => [OTHER_QUERY - 1, partner(c)]),
    veil: [
      ...[INDEX, attn('rel_bias')].map((map) => hide(map, { rows: [OTHER_QUERY - 1] })),
      hideNumbers(['entry', 'amount', 'pairs'], (c) => inRow(c, GRID * GRID, OTHER_QUERY - 1)),
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
    ask: choice(['larger', 'same', 'smaller'], shifted),
    veil: [hide(attn('probs'), onceEdited([attn('scores'), attn('logits')], { rows: [QUERY] }))],
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
      strongest,
      most: (c) => c.value(attn('probs'), QUERY, strongest(c)),
    },
    // Tokens are rows of the weights too: a click on a patch picks its row.
    ask: pickCell(attn('probs'), (c) => [strongest(c), -1]),
    veil: [hide(attn('probs'), { rows: [QUERY] }), hideNumbers(['onClass'], (c) => inRow(c, TOKENS, QUERY))],
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
      least: (c) => Math.min(...column0(c)),
      greatest: (c) => Math.max(...column0(c)),
    },
    ask: choice(['never', 'sometimes'], (c) => (exceeds(c) ? 'sometimes' : 'never')),
    veil: hideNothing('The question is about every number that weights can make, not about one that is shown.'),
  }),
];
