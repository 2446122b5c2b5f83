import {
  type Context,
  choice,
  column,
  defineLesson,
  number,
  pickCell,
  type Ref,
  row,
  show,
  step,
} from '@/content/schema';
import { readConfig } from '@/lib/systems/config';
import { twoToken } from '@/lib/systems/two-token';
import { tensor } from '@/lib/tensor/tensor';

/** Tokens and W_Q as a blog post prints them, W_K as its scores imply it, W_V chosen so that column 1 of V is (1, 0). */
const tokens = [[1, 1], [1, 0]]; // biome-ignore format: reads as a matrix
const wq = [[1, 1], [0, 1]]; // biome-ignore format: reads as a matrix
const wk = [[0, 1], [1, -1]]; // biome-ignore format: reads as a matrix
const wv = [[0, 2], [1, -1]]; // biome-ignore format: reads as a matrix

const matrix = (rows: number[][]) => tensor(rows.flat(), [2, 2]);

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
const length = (a: readonly number[]): number => Math.sqrt(dot(a, a));
const rowOf = (c: Context, of: Ref, i: number): number[] => c.matrix(of)[i] as number[];
/** To nine digits, so that 45° is not spoilt by the rounding of acos. */
const degrees = (cosine: number): number =>
  Number(((Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI).toFixed(9));

const tokensDot = (c: Context): number => dot(rowOf(c, 'in.tokens', 0), rowOf(c, 'in.tokens', 1));
const tokenLength = (i: number) => (c: Context) => length(rowOf(c, 'in.tokens', i));
const cosine = (c: Context): number => tokensDot(c) / (tokenLength(0)(c) * tokenLength(1)(c));
const angle = (c: Context): number => degrees(cosine(c));

/** a₁₁a₂₂ − a₁₂a₂₁: the determinant of X, and the one component that the cross product of two vectors in the plane has. */
const determinant = (c: Context): number => {
  const [a, b, d, e] = c.matrix('in.tokens').flat() as [number, number, number, number];
  return a * e - b * d;
};

/** The queries, each computed in a run of its own where the other token is zero. */
const oneByOne = (c: Context): number[][] =>
  [1, 0].map((other, i) => {
    const silenced = new Map([
      [2 * other, 0],
      [2 * other + 1, 0],
    ]);
    return rowOf(c.rerun({ edits: { 'in.tokens': silenced } }), 'q', i);
  });
const stackingDifference = (c: Context): number => {
  const stacked = c.matrix('q').flat();
  return Math.max(...oneByOne(c).flatMap((q, i) => q.map((x, j) => Math.abs(x - (stacked[2 * i + j] as number)))));
};

const largest = (c: Context): { at: [number, number]; value: number } => {
  const cells = c.matrix('products').flatMap((line, i) => line.map((value, j) => ({ at: [i, j], value })));
  return cells.reduce((most, cell) => (cell.value > most.value ? cell : most)) as {
    at: [number, number];
    value: number;
  };
};

const scaledScore = (j: number) => (c: Context) => c.rerun({ knobs: { scaled: 1 } }).value('scores', 0, j);
const weightIf = (scaled: 0 | 1) => (c: Context) => c.rerun({ knobs: { scaled } }).value('probs', 0, 1);
/** One cell of a matrix product, from its operands: true also where the cell itself was overwritten by hand. */
const productCell = (left: Ref, right: Ref, i: number, j: number) => (c: Context) =>
  dot(rowOf(c, left, i), rowOf(c, right.endsWith('^T') ? right.slice(0, -2) : `${right}^T`, j));
const gap = (of: Ref) => (c: Context) => c.value(of, 0, 1) - c.value(of, 0, 0);
const tempered = (j: number) => (c: Context) => Math.exp(c.value('scores', 0, j) / (c.knobs.temperature ?? 1));
const share = (j: number) => (c: Context) => tempered(j)(c) / (tempered(0)(c) + tempered(1)(c));
const knob = (id: string) => (c: Context) => c.knobs[id] as number;

const rowSum = (i: number) => (c: Context) => rowOf(c, 'probs', i).reduce((sum, p) => sum + p, 0);
const isConvex = (c: Context): boolean =>
  [0, 1].every((i) => rowOf(c, 'probs', i).every((p) => p >= 0) && Math.abs(rowSum(i)(c) - 1) < 1e-5);

/** Which of the written-out rows of numbers the run gives; `none` once the numbers were edited into something else. */
const whichOf = (options: Readonly<Record<string, readonly number[]>>, got: (c: Context) => readonly number[]) =>
  choice([...Object.keys(options), 'none'], (c) => {
    const found = got(c);
    const fits = ([, want]: [string, readonly number[]]) => want.every((x, i) => Math.abs(x - (found[i] ?? 0)) < 0.005);
    return Object.entries(options).find(fits)?.[0] ?? 'none';
  });

const X = 'in.tokens';
const WQ = 'w.q.weight';
const WK = 'w.k.weight';
const WV = 'w.v.weight';

export default defineLesson({
  id: 'two-tokens',
  order: 4,
  title: { en: 'Self-attention by hand with two tokens', zh: '手算自注意力：两个词元的例子' },
  summary: {
    en: 'A complete self-attention layer in numbers small enough to check on paper.',
    zh: '用小到可以在纸上核对的数，把一个完整的自注意力层算一遍。',
  },
  countFrom: 1,
  system: twoToken,
  config: ({ scaled, temperature }) =>
    readConfig(twoToken, { tokens, wq, wk, wv, scaled: scaled === 1, temperature: temperature ?? 1 }),
  knobs: [
    { id: 'scaled', kind: 'switch', initial: 1, words: { en: { label: 'Divide by √d' }, zh: { label: '除以 √d' } } },
    {
      ...{ id: 'temperature', kind: 'slider', initial: 1, min: 0.25, max: 4, step: 0.05 },
      words: { en: { label: 'Temperature τ' }, zh: { label: '温度 τ' } },
    },
    {
      ...{ id: 'din', kind: 'slider', initial: 4, min: 1, max: 8, step: 1 },
      words: { en: { label: 'Width of a token' }, zh: { label: '词元宽度' } },
    },
    {
      ...{ id: 'dk', kind: 'slider', initial: 3, min: 1, max: 8, step: 1 },
      words: { en: { label: 'Width of a query' }, zh: { label: '查询宽度' } },
    },
  ],
  input: () => ({ tokens: matrix(tokens) }),
  weights: () => ({ 'q.weight': matrix(wq), 'k.weight': matrix(wk), 'v.weight': matrix(wv) }),
  blocks: 1,
  heads: 1,
  steps: [
    step('tokens', {
      thumb: X,
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
      numbers: { dot: tokensDot, length1: tokenLength(0), length2: tokenLength(1), cosine, angle },
      ask: number(angle, 0.5),
      minutes: 3,
    }),
    step('query', {
      thumb: 'q',
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
        misprint1: (c) => dot([1, 2], rowOf(c, `${WQ}^T`, 0)),
        misprint2: (c) => dot([1, 2], rowOf(c, `${WQ}^T`, 1)),
      },
      ask: whichOf({ 'one-two': [1, 2], 'one-three': [1, 3], 'two-one': [2, 1] }, (c) => rowOf(c, 'q', 0)),
      minutes: 3,
    }),
    step('queries', {
      thumb: 'q',
      symbols: { X, WQ, Q: 'q' },
      stage: show('product', { left: X, right: WQ, result: 'q' }),
      focus: { tensor: 'q', cell: [1, 0] },
      numbers: { difference: stackingDifference },
      ask: choice(['no', 'yes'], (c) => (stackingDifference(c) === 0 ? 'no' : 'yes')),
      minutes: 2,
    }),
    step('keys', {
      thumb: 'k',
      symbols: { X, WK, K: 'k' },
      stage: show('product', { left: X, right: WK, result: 'k' }),
      focus: { tensor: 'k', cell: [0, 0] },
      numbers: { determinant, cell: productCell(X, WK, 0, 0) },
      ask: whichOf({ unit: [1, 0, 0, 1], matrix: [0, 1, 1, -1], swapped: [0, 1, 1, 0] }, (c) => c.matrix('k').flat()),
      minutes: 3,
    }),
    step('values', {
      thumb: 'v',
      symbols: { X, WV, V: 'v' },
      stage: show('product', { left: X, right: WV, result: 'v' }),
      focus: { tensor: 'v', cell: [0, 0] },
      numbers: { cell: productCell(X, WV, 1, 1) },
      ask: whichOf({ 'zero-two': [0, 2], 'one-minus-one': [1, -1], 'one-one': [1, 1] }, (c) => rowOf(c, 'v', 1)),
      minutes: 2,
    }),
    step('scores', {
      thumb: 'products',
      symbols: { Q: 'q', K: 'k', QK: 'products' },
      stage: show('product', { left: 'q', right: 'k^T', result: 'products' }),
      focus: { tensor: 'products', cell: [1, 0] },
      numbers: {
        cell: productCell('q', 'k^T', 1, 0),
        largestRow: (c) => largest(c).at[0] + 1,
        largestColumn: (c) => largest(c).at[1] + 1,
        largest: (c) => largest(c).value,
      },
      ask: pickCell('products', (c) => largest(c).at),
      minutes: 3,
    }),
    step('scale', {
      thumb: 'scores',
      symbols: { Q: 'q', K: 'k', QK: 'products', S: 'scores' },
      stage: row(show('matrix', { of: 'products' }), show('matrix', { of: 'scores' })),
      focus: { tensor: 'scores', cell: [0, 1] },
      controls: [{ knob: 'scaled' }],
      numbers: {
        d: (c) => rowOf(c, 'q', 0).length,
        divisor: (c) => Math.sqrt(rowOf(c, 'q', 0).length),
        before: gap('products'),
        after: gap('scores'),
        first: scaledScore(0),
        second: scaledScore(1),
      },
      ask: number(scaledScore(1)),
      minutes: 3,
    }),
    step('softmax', {
      thumb: 'probs',
      symbols: { S: 'scores', A: 'probs' },
      stage: row(
        show('matrix', { of: 'scores' }),
        show('matrix', { of: 'probs', rowSums: true }),
        show('bars', { of: 'probs', row: 'selected' }),
      ),
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
      minutes: 4,
    }),
    step('output', {
      thumb: 'output',
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
      focus: { tensor: 'output', cell: [0, 0] },
      controls: [{ knob: 'temperature' }],
      numbers: {
        mixed1: productCell('probs', 'v', 0, 0),
        mixed2: productCell('probs', 'v', 0, 1),
        sum1: rowSum(0),
        sum2: rowSum(1),
      },
      ask: choice(['no', 'yes'], (c) => (isConvex(c) ? 'no' : 'yes')),
      minutes: 4,
    }),
    step('shapes', {
      thumb: 'fused',
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
      focus: { tensor: 'fused', cell: [0, 0] },
      controls: [{ knob: 'din' }, { knob: 'dk' }],
      numbers: { din: knob('din'), dk: knob('dk'), root: (c) => Math.sqrt(knob('dk')(c)), cross: determinant },
      ask: number((c) => Math.sqrt(knob('dk')(c))),
      minutes: 4,
    }),
  ],
});
