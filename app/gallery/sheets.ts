import type { AxisLabels } from '@/content/scene';
import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import { count } from '@/lib/system/schema';
import { defineSheet, type Sheet } from '@/lib/system/sheet';
import * as v from '@/lib/system/values';
import {
  call,
  constant,
  difference,
  type Expression,
  exp,
  minimum,
  power,
  product,
  quotient,
  sum,
} from '@/lib/tensor/expression';

/** A sheet as a scene, whose rows and columns are called by words, or by their ids where there are none. */
const sheetScene = <Config>(sheet: Sheet<Config>, words: AxisLabels = {}) =>
  scene({
    system: sheet,
    config: (knobs) => readConfig(sheet, knobs),
    labels: { row: (i, knobs) => sheet.rows(readConfig(sheet, knobs))[i] ?? '', ...words },
  });

const ids = (values: readonly number[]): string[] => values.map(String);

/** Multiplications of three layers over sequences of n tokens with d features (Vaswani et al. 2017, arXiv:1706.03762). */
const costs = defineSheet({
  id: 'costs',
  name: 'costs',
  config: v.object({ d: count(96), k: count(3) }),
  rows: ids([1, 4, 16, 64, 256, 1024, 4096]),
  columns: ['n', 'attention', 'recurrent', 'convolution'],
  cell(row, column, config) {
    const [n, d, k] = [constant(Number(row), 'n'), constant(config.d, 'd'), constant(config.k, 'k')];
    if (column === 'n') return n;
    if (column === 'attention') return product(power(n, constant(2)), d);
    return column === 'recurrent' ? product(n, power(d, constant(2))) : product(k, n, power(d, constant(2)));
  },
});

export const layerCosts = sheetScene(costs, {
  column: [
    'n',
    { en: 'self-attention', zh: '自注意力' },
    { en: 'recurrent', zh: '循环层' },
    { en: 'convolution', zh: '卷积' },
  ],
});

/** What a block of width d learns, in numbers: weights and biases of its four linear layers. */
const parameters = defineSheet({
  id: 'parameters',
  name: 'parameters',
  config: v.object({ d: count(96), mlp: count(384) }),
  rows: ['qkv', 'output', 'up', 'down'],
  columns: ['weights', 'biases'],
  cell(row, column, config) {
    const [d, m] = [constant(config.d, 'd'), constant(config.mlp, 'm')];
    const outputs = { qkv: product(constant(3), d), output: d, up: m, down: d }[row];
    return column === 'biases' ? outputs : product(row === 'down' ? m : d, outputs);
  },
});

export const blockParameters = sheetScene(parameters, {
  row: [
    { en: 'queries, keys, values', zh: '查询、键、值' },
    { en: 'output projection', zh: '输出矩阵' },
    { en: 'MLP, first layer', zh: 'MLP 第一层' },
    { en: 'MLP, second layer', zh: 'MLP 第二层' },
  ],
  column: [
    { en: 'weights', zh: '权重' },
    { en: 'biases', zh: '偏置' },
  ],
});

const TEMPERATURES = [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10];

/** The softmax of the scores 2, 1, 0, −1 at some temperatures. */
const softmax = defineSheet({
  id: 'softmax',
  name: 'p',
  config: v.object({}),
  rows: ids(TEMPERATURES),
  columns: ['temperature', 'first', 'second', 'third', 'fourth'],
  cell(row, column): Expression {
    const temperature = constant(Number(row), 'τ');
    if (column === 'temperature') return temperature;
    const powers = [2, 1, 0, -1].map((score) => exp(quotient(constant(score), temperature)));
    const which = ['first', 'second', 'third', 'fourth'].indexOf(column);
    return quotient(powers[which] as Expression, sum(powers));
  },
});

export const softmaxOverTemperature = sheetScene(softmax, { column: ['τ', '2', '1', '0', '−1'] });

/** In which bucket a distance falls: one each up to 8, then ever wider ones (T5; Raffel et al. 2020, arXiv:1910.10683). */
const buckets = defineSheet({
  id: 'buckets',
  name: 'bucket',
  config: v.object({}),
  rows: ids(Array.from({ length: 65 }, (_, i) => 2 * i)),
  columns: ['distance', 'bucket'],
  cell(row, column) {
    const distance = constant(Number(row), 'r');
    if (column === 'distance' || Number(row) < 8) return distance;
    const share = quotient(call('log', quotient(distance, constant(8))), call('log', constant(16)));
    const far = call('floor', product(share, constant(8)));
    return minimum(sum([constant(8), far]), constant(15));
  },
});

export const distanceBuckets = sheetScene(buckets, { column: ['r', { en: 'bucket', zh: '桶' }] });

/** How the numbers of a token change under LayerNorm: before, after, and what was done. */
const normed = defineSheet({
  id: 'normed',
  name: 'token',
  config: v.object({}),
  rows: ['1', '2', '3', '4'],
  columns: ['before', 'after'],
  cell(row, column) {
    const x = constant([1, 2, 3, 6][Number(row) - 1] as number, 'x');
    return column === 'before' ? x : quotient(difference(x, constant(3, 'μ')), call('sqrt', constant(3.5, 'σ²')));
  },
});

export const normedToken = sheetScene(normed, {
  column: [
    { en: 'before', zh: '之前' },
    { en: 'after', zh: '之后' },
  ],
});
