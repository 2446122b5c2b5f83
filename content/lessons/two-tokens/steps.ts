import { choice, number, pickCell } from '@/content/ask';
import { dot } from '@/content/numbers/measure';
import { type Step, step } from '@/content/schema';
import { column, row, show } from '@/content/stage';
import { WK, WQ, WV, X } from './example';
import {
  angle,
  determinant,
  gap,
  isConvex,
  knob,
  largest,
  productCell,
  rowAt,
  rowSum,
  scaledScore,
  share,
  stackingDifference,
  tempered,
  tokenLength,
  tokensCosine,
  tokensDot,
  weightIf,
  whichOf,
} from './numbers';

/** Ten steps, from two rows of two numbers to two outputs. */
export const steps: readonly Step[] = [
  step('tokens', {
    symbols: { X },
    stage: row(
      show('matrix', { of: X }),
      show('arrows', {
        vectors: [
          { of: X, row: 0, label: 'a_1' },
          { of: X, row: 1, label: 'a_2' },
        ],
        drag: { of: X, row: 0 },
      }),
    ),
    focus: { tensor: X, cell: [0, 0] },
    numbers: { dot: tokensDot, length1: tokenLength(0), length2: tokenLength(1), cosine: tokensCosine, angle },
    ask: number(angle, 0.5),
  }),
  step('query', {
    symbols: { X, WQ, Q: 'q' },
    stage: row(
      show('product', { left: X, right: WQ, result: 'q' }),
      show('arrows', {
        vectors: [
          { of: X, row: 0, label: 'a_1' },
          { of: 'q', row: 0, label: 'q_1', role: 'query' },
        ],
      }),
    ),
    focus: { tensor: 'q', cell: [0, 0] },
    numbers: {
      cell: productCell(X, WQ, 0, 0),
      misprint1: (c) => dot([1, 2], rowAt(c, `${WQ}^T`, 0)),
      misprint2: (c) => dot([1, 2], rowAt(c, `${WQ}^T`, 1)),
    },
    ask: whichOf({ 'one-two': [1, 2], 'one-three': [1, 3], 'two-one': [2, 1] }, (c) => rowAt(c, 'q', 0)),
  }),
  step('queries', {
    symbols: { X, WQ, Q: 'q' },
    stage: show('product', { left: X, right: WQ, result: 'q' }),
    focus: { tensor: 'q', cell: [1, 0] },
    numbers: { difference: stackingDifference },
    ask: choice(['no', 'yes'], (c) => (stackingDifference(c) === 0 ? 'no' : 'yes')),
  }),
  step('keys', {
    symbols: { X, WK, K: 'k' },
    stage: show('product', { left: X, right: WK, result: 'k' }),
    focus: { tensor: 'k', cell: [0, 0] },
    numbers: { determinant, cell: productCell(X, WK, 0, 0) },
    ask: whichOf({ unit: [1, 0, 0, 1], matrix: [0, 1, 1, -1], swapped: [0, 1, 1, 0] }, (c) => c.matrix('k').flat()),
  }),
  step('values', {
    symbols: { X, WV, V: 'v' },
    stage: show('product', { left: X, right: WV, result: 'v' }),
    focus: { tensor: 'v', cell: [0, 0] },
    numbers: { cell: productCell(X, WV, 1, 1) },
    ask: whichOf({ 'zero-two': [0, 2], 'one-minus-one': [1, -1], 'one-one': [1, 1] }, (c) => rowAt(c, 'v', 1)),
  }),
  step('scores', {
    symbols: { Q: 'q', K: 'k', QK: 'products' },
    stage: show('product', { left: 'q', right: 'k^T', result: 'products' }),
    asides: { play: () => import('./play/scores') },
    focus: { tensor: 'products', cell: [1, 0] },
    numbers: {
      cell: productCell('q', 'k^T', 1, 0),
      largestRow: (c) => largest(c).at[0] + 1,
      largestColumn: (c) => largest(c).at[1] + 1,
      largest: (c) => largest(c).value,
    },
    ask: pickCell('products', (c) => largest(c).at),
  }),
  step('scale', {
    symbols: { QK: 'products', S: 'scores' },
    stage: row(show('matrix', { of: 'products' }), show('matrix', { of: 'scores' })),
    focus: { tensor: 'scores', cell: [0, 1] },
    controls: [{ knob: 'scaled' }],
    numbers: {
      d: (c) => rowAt(c, 'q', 0).length,
      divisor: (c) => Math.sqrt(rowAt(c, 'q', 0).length),
      before: gap('products'),
      after: gap('scores'),
      first: scaledScore(0),
      second: scaledScore(1),
    },
    ask: number(scaledScore(1)),
  }),
  step('softmax', {
    symbols: { S: 'scores', A: 'probs' },
    stage: row(
      show('matrix', { of: 'scores' }),
      show('matrix', { of: 'probs', rowSums: true }),
      show('bars', { of: 'probs', row: 'selected' }),
    ),
    asides: { play: () => import('./play/softmax') },
    focus: { tensor: 'probs', cell: [0, 1] },
    controls: [{ knob: 'scaled' }, { knob: 'temperature' }],
    numbers: {
      exp1: tempered(0),
      exp2: tempered(1),
      weight1: share(0),
      weight2: share(1),
      unscaled: weightIf(0),
      scaled: weightIf(1),
    },
    ask: number(weightIf(0)),
  }),
  step('output', {
    symbols: { A: 'probs', V: 'v', Z: 'output' },
    stage: row(
      show('product', { left: 'probs', right: 'v', result: 'output' }),
      show('arrows', {
        vectors: [
          { of: 'v', row: 0, label: 'v_1', role: 'value' },
          { of: 'v', row: 1, label: 'v_2', role: 'value' },
          { of: 'output', row: 0, label: 'z_1' },
        ],
        mix: { weights: 'probs', values: 'v', row: 0 },
      }),
    ),
    asides: { play: () => import('./play/output') },
    focus: { tensor: 'output', cell: [0, 0] },
    controls: [{ knob: 'temperature' }],
    numbers: {
      mixed1: productCell('probs', 'v', 0, 0),
      mixed2: productCell('probs', 'v', 0, 1),
      sum1: rowSum(0),
      sum2: rowSum(1),
    },
    ask: choice(['no', 'yes'], (c) => (isConvex(c) ? 'no' : 'yes')),
  }),
  step('shapes', {
    symbols: { X, WF: 'w.fused', F: 'fused' },
    stage: column(
      show('shapes', {
        flow: [
          { label: 'X', rows: 2, cols: '{din}', role: 'residual' },
          { label: 'W_Q', rows: '{din}', cols: '{dk}', op: '·' },
          { label: 'Q', rows: 2, cols: '{dk}', role: 'query', op: '=' },
        ],
      }),
      show('shapes', {
        flow: [
          { label: 'Q', rows: 2, cols: '{dk}', role: 'query' },
          { label: 'K^\\top', rows: '{dk}', cols: 2, role: 'key', op: '·' },
          { label: 'QK^\\top', rows: 2, cols: 2, role: 'attention', op: '=' },
        ],
      }),
      show('product', { left: X, right: 'w.fused', result: 'fused' }),
    ),
    asides: { code: () => import('./code/shapes') },
    focus: { tensor: 'fused', cell: [0, 0] },
    controls: [{ knob: 'din' }, { knob: 'dk' }],
    numbers: { din: knob('din'), dk: knob('dk'), root: (c) => Math.sqrt(knob('dk')(c)), cross: determinant },
    ask: number((c) => Math.sqrt(knob('dk')(c))),
  }),
];
