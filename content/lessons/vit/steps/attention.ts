import { asks } from '@/content/ask';
import type { Context } from '@/content/context';
import { countNegative, deviation, dot, length, mean } from '@/content/numbers/measure';
import { rowOf, selectedIn } from '@/content/numbers/selected';
import { attn, block, blockWeight, KEY, QUERY, TOKENS } from '@/content/numbers/vit-refs';
import { step } from '@/content/schema';
import { type Ref, row, show } from '@/content/stage';
import { hide, hideNothing, hideNumbers, onceEdited } from '@/content/veil';
import { HEAD, spreadAt, WIDTHS } from '../widths';

/** The selected row as γ = 1 and β = 0 would leave it. */
function standardised(c: Context): number[] {
  const x = rowOf(c, block('input'));
  const [middle, spread] = [mean(x), deviation(x)];
  return x.map((value) => (value - middle) / spread);
}

const spread = (c: Context, ref: string): number => deviation(c.matrix(ref).flat());

/** All widths of the bars but the head's own, by their columns. */
const OTHERS = WIDTHS.flatMap((width, j) => (width === HEAD ? [] : [j]));

/** The chosen head's columns of the fused weights, and their biases: 0 makes the queries, 1 the keys, 2 the values. */
const headWeight = (part: 0 | 1 | 2): Ref => `${blockWeight('attn.qkv.weight')}:part=${part}`;
const headBias = (part: 0 | 1 | 2): Ref => `${blockWeight('attn.qkv.bias')}:part=${part}`;

/** What a weight of the fused product changes is asked for. */
const FUSED_EDITED = onceEdited([block('ln1'), blockWeight('attn.qkv.weight'), blockWeight('attn.qkv.bias')]);

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
    ask: asks('number', { given: { width: 96 } }),
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
    numbers: {
      there: (c) => c.value(attn('products'), QUERY, KEY),
      back: (c) => c.value(attn('products'), KEY, QUERY),
    },
    ask: asks('numbers', { given: { line: 5, place: 30 } }),
    veil: [
      ...['q', 'k', 'v'].map((part) => hide(attn(part), FUSED_EDITED)),
      hideNumbers(['there', 'back'], FUSED_EDITED),
    ],
  }),
  step('scores', {
    repeated: true,
    symbols: { Q: attn('q'), K: attn('k^T'), P: attn('products') },
    stage: show('product', { left: attn('q'), right: attn('k^T'), result: attn('products'), over: 'picture' }),
    asides: { code: () => import('../code/scores'), play: () => import('../play/scores') },
    focus: { tensor: attn('products'), cell: [QUERY, KEY] },
    controls: ['block', 'head', 'weights'],
    numbers: {
      score: (c) => dot(rowOf(c, attn('q')), c.matrix(attn('k'))[selectedIn(c, TOKENS, TOKENS)[1]] as number[]),
      negative: (c) => countNegative(c.matrix(attn('products'))),
    },
    ask: asks('choice', { given: { key: KEY, times: 2 } }),
    veil: [
      ...['products', 'scores'].map((table) => hide(attn(table), onceEdited([attn('k')]))),
      hideNumbers(['score'], onceEdited([attn('k')])),
    ],
  }),
  step('scale', {
    repeated: true,
    symbols: { P: attn('products'), S: attn('scores') },
    runs: { random: { scene: 'random', words: { en: 'random rows', zh: '随机的行' } } },
    stage: row(
      show('matrix', { of: attn('products') }),
      show('matrix', { of: attn('scores') }),
      show('bars', { of: 'in.spread@random', row: 0 }),
    ),
    focus: { tensor: attn('scores'), cell: [QUERY, KEY] },
    controls: ['block', 'head', { knob: 'divisor' }, 'weights'],
    numbers: {
      raw: (c) => spread(c, attn('products')),
      // Of the scores on screen: undivided in the blocks before, a network has others.
      headSpread: (c) => spread(c, attn('products')) / Math.sqrt(HEAD),
      random: () => spreadAt(HEAD),
    },
    ask: asks('number', { given: { wide: 48 } }),
    veil: [hide('in.spread@random', { cols: OTHERS })],
  }),
];
