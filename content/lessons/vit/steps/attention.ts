import { choice, number } from '@/content/ask';
import type { Context } from '@/content/context';
import {
  argmax,
  changedRows,
  cosine,
  countNegative,
  deviation,
  entropy,
  length,
  mean,
} from '@/content/numbers/measure';
import { cellOf, rowOf, selectedIn } from '@/content/numbers/selected';
import { attn, block, blockWeight, KEY, QUERY, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { step } from '@/content/schema';
import { type Ref, row, show } from '@/content/stage';
import { hide, hideNothing, hideNumbers, onceEdited, onceTurned } from '@/content/veil';

/** The selected row as γ = 1 and β = 0 would leave it. */
function standardised(c: Context): number[] {
  const x = rowOf(c, block('input'));
  const [middle, spread] = [mean(x), deviation(x)];
  return x.map((value) => (value - middle) / spread);
}

/** The queries, if one number in row 6 of the normalised tokens were larger by 1: how many rows differ. */
const touched = (c: Context): number => {
  const edits = change(c, block('ln1'), (value, [i, j]) => (i === QUERY && j === 0 ? value + 1 : value));
  return changedRows(c.matrix(attn('q')), c.rerun({ edits }).matrix(attn('q')));
};

function doubledKey(c: Context): Context {
  const twice = (value: number, [h, j]: readonly number[]) => (h === c.head && j === KEY ? 2 * value : value);
  return c.rerun({ edits: change(c, attn('k'), twice) });
}

/** The cosine between a row of Q and a row of K. */
const angle = (c: Context, i: number, j: number): number =>
  cosine(c.matrix(attn('q'))[i] as number[], c.matrix(attn('k'))[j] as number[]);

function changedByDoubling(c: Context): string {
  const [before, after] = [c.matrix(attn('products')), doubledKey(c).matrix(attn('products'))];
  const cells = before.flatMap((r, i) => r.flatMap((value, j) => (value === after[i]?.[j] ? [] : [{ i, j }])));
  if (cells.every(({ j }) => j === KEY)) return 'column';
  return cells.every(({ i }) => i === KEY) ? 'row' : 'all';
}

/** The run with the divisor knob in a fixed position: 0 head, 1 model, 2 none. */
const divided = (c: Context, divisor: 0 | 1 | 2): Context => c.rerun({ knobs: { divisor } });
const spread = (c: Context, ref: string): number => deviation(c.matrix(ref).flat());
const peak = (c: Context): number => mean(c.matrix(attn('probs')).map((weights) => Math.max(...weights)));
const weightsOfQuery = (c: Context): number[] => c.matrix(attn('probs'))[QUERY] as number[];
const top = (c: Context): number => weightsOfQuery(c)[argmax(weightsOfQuery(c))] as number;

function withoutDivision(c: Context): string {
  const [before, after] = [entropy(weightsOfQuery(divided(c, 0))), entropy(weightsOfQuery(divided(c, 2)))];
  if (after === before) return 'same';
  return after > before ? 'even' : 'peaked';
}

/** The chosen head's columns of the fused weights, and their biases: 0 makes the queries, 1 the keys, 2 the values. */
const headWeight = (part: 0 | 1 | 2): Ref => `${blockWeight('attn.qkv.weight')}:part=${part}`;
const headBias = (part: 0 | 1 | 2): Ref => `${blockWeight('attn.qkv.bias')}:part=${part}`;

export const attentionSteps = [
  step('norm', {
    repeated: true,
    symbols: {
      ...{ X: block('input'), N: block('ln1') },
      ...{ G: blockWeight('norm1.weight'), B: blockWeight('norm1.bias') },
    },
    stage: show('affine', {
      ...{ of: block('input'), result: block('ln1') },
      ...{ scale: blockWeight('norm1.weight'), shift: blockWeight('norm1.bias') },
    }),
    focus: { tensor: block('ln1'), cell: [QUERY, 0] },
    controls: ['block', 'weights'],
    numbers: {
      mean: (c) => mean(rowOf(c, block('input'))),
      deviation: (c) => deviation(rowOf(c, block('input'))),
      length: (c) => length(standardised(c)),
      scaled: (c) => length(rowOf(c, block('ln1'))),
    },
    ask: number((c) => length(standardised(c)), 0.05),
    veil: hideNothing('No length of a row stands on the page.'),
  }),
  step('qkv', {
    repeated: true,
    symbols: {
      N: block('ln1'),
      ...{ Q: attn('q'), K: attn('k'), V: attn('v') },
      ...{ WQ: headWeight(0), WK: headWeight(1), WV: headWeight(2) },
      ...{ BQ: headBias(0), BK: headBias(1), BV: headBias(2) },
    },
    stage: show('product', {
      left: block('ln1'),
      ...{ right: headWeight(0), bias: headBias(0), result: attn('q') },
      beside: [
        { right: headWeight(1), bias: headBias(1), result: attn('k') },
        { right: headWeight(2), bias: headBias(2), result: attn('v') },
      ],
    }),
    focus: { tensor: attn('q'), cell: [QUERY, 0] },
    controls: ['block', 'head', 'weights'],
    numbers: { touched },
    ask: number(touched, 0),
    veil: ['q', 'k', 'v'].map((part) => hide(attn(part), onceEdited([block('ln1')]))),
  }),
  step('scores', {
    repeated: true,
    symbols: { Q: attn('q'), K: attn('k^T'), P: attn('products') },
    stage: show('product', { left: attn('q'), right: attn('k^T'), result: attn('products'), over: 'picture' }),
    asides: { code: () => import('../code/scores'), play: () => import('../play/scores') },
    focus: { tensor: attn('products'), cell: [QUERY, KEY] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      score: (c) => cellOf(c, attn('products')),
      cosine: (c) => angle(c, ...selectedIn(c, TOKENS, TOKENS)),
      negative: (c) => countNegative(c.matrix(attn('products'))),
      doubled: (c) => doubledKey(c).value(attn('products'), QUERY, KEY),
      angle: (c) => angle(doubledKey(c), QUERY, KEY),
    },
    ask: choice(['column', 'row', 'all'], changedByDoubling),
    veil: [
      ...['products', 'scores'].map((table) => hide(attn(table), onceEdited([attn('k')]))),
      hideNumbers(['score'], onceEdited([attn('k')])),
    ],
  }),
  step('scale', {
    repeated: true,
    symbols: { P: attn('products'), S: attn('scores') },
    stage: row(show('matrix', { of: attn('products') }), show('matrix', { of: attn('scores') })),
    focus: { tensor: attn('scores'), cell: [QUERY, KEY] },
    controls: ['block', 'head', { knob: 'divisor' }, 'weights'],
    numbers: {
      raw: (c) => spread(c, attn('products')),
      headSpread: (c) => spread(divided(c, 0), attn('scores')),
      modelSpread: (c) => spread(divided(c, 1), attn('scores')),
      peakHead: (c) => peak(divided(c, 0)),
      peakNone: (c) => peak(divided(c, 2)),
      topHead: (c) => top(divided(c, 0)),
      topNone: (c) => top(divided(c, 2)),
    },
    ask: choice(['even', 'same', 'peaked'], withoutDivision),
    veil: [hide(attn('probs'), onceTurned('divisor', 0))],
  }),
];
