import { scene } from '@/content/scene';
import { mapped, type Picture, resized } from '@/lib/pictures/picture';
import { normal } from '@/lib/random';
import { readConfig } from '@/lib/system/config';
import { untrainedWeights } from '@/lib/system/system';
import { tensor } from '@/lib/tensor/tensor';
import { brightness } from './systems/brightness';
import { counts as countsSheet } from './systems/counts';
import { dartboard } from './systems/dartboard';
import { ladder as ladderSystem } from './systems/ladder';
import { logarithm } from './systems/logarithm';
import { ORDER, sentence as sentenceSystem, VOCABULARY } from './systems/sentence';

const words = [
  { en: 'the', zh: '那只' },
  { en: 'cat', zh: '猫' },
  { en: 'sat', zh: '坐' },
  { en: 'down', zh: '下了' },
  { en: 'quietly', zh: '静静地' },
] as const;

/** One number for each word and feature, so that words that belong together look alike. */
const embedding = [
  [1, 0, 0],
  [1, 1, 0],
  [0, 1, 1],
  [0, 1, 2],
  [0, 0, 1],
];

export const sentence = scene({
  system: sentenceSystem,
  config: ({ scaled, temperature }) => readConfig(sentenceSystem, { scaled: scaled === 1, temperature }),
  input: () => ({ order: tensor([...ORDER], [ORDER.length], 'i32') }),
  weights: [
    {
      id: 'written',
      from: { draw: () => ({ words: tensor(embedding.flat(), [VOCABULARY, 3]) }), are: 'written' },
      words: { en: 'written', zh: '手写' },
    },
    { id: 'random', from: { seed: 7 }, words: { en: 'random', zh: '随机' } },
  ],
  labels: { row: words },
  cells: { 'in.order': (word) => words[word] ?? '?' },
});

export const ladder = scene({
  system: ladderSystem,
  config: ({ stages, blocks, heads, windows }) =>
    readConfig(ladderSystem, { stages, blocks, heads, windows, groups: 3 }),
  input: ({ random }) => {
    const next = random(5);
    return {
      tokens: tensor(
        Array.from({ length: 8 }, () => normal(next)),
        [4, 2],
      ),
    };
  },
  weights: (_, config) => untrainedWeights(ladderSystem, readConfig(ladderSystem, config), 3),
  weightsAre: 'seeded',
  labels: { feature: (index, { heads }) => `${index + 1}/${heads}` },
});

/** As it is, pushed a column on (what falls out comes in again), mirrored, and as its negative. */
const turns: readonly ((picture: Picture) => Picture)[] = [
  (picture) => picture,
  (picture) =>
    mapped(picture, (at, row, column, channel) => at(row, (column + picture.width - 1) % picture.width, channel)),
  (picture) => mapped(picture, (at, row, column, channel) => at(row, picture.width - 1 - column, channel)),
  (picture) => mapped(picture, (at, row, column, channel) => 1 - at(row, column, channel)),
];

export const picture = scene({
  system: brightness,
  config: () => readConfig(brightness, { rows: 6, columns: 8 }),
  input({ picture: chosen, knobs, config: { rows, columns } }) {
    const small = resized(chosen, rows, columns);
    const { pixels } = turns[knobs.turn ?? 0]?.(small) ?? small;
    return { image: tensor(pixels, [rows, columns, 3]) };
  },
});

export const samples = scene({
  system: dartboard,
  config: ({ darts }) => readConfig(dartboard, { n: darts }),
  input({ knobs, random, config: { n } }) {
    const next = random(knobs.seed ?? 0);
    return {
      points: tensor(
        Array.from({ length: 2 * n }, () => normal(next)),
        [n, 2],
      ),
      counts: tensor(new Float32Array(n).fill(1), [n]),
    };
  },
});

export const counts = scene({
  system: countsSheet,
  config: ({ heads }) => readConfig(countsSheet, { width: 4 * (heads ?? 2) }),
  labels: {
    row: [
      { en: 'queries', zh: '查询' },
      { en: 'all three', zh: '三者合计' },
      { en: 'reported', zh: '论文报告' },
    ],
    column: [
      { en: 'weights', zh: '权重' },
      { en: 'biases', zh: '偏置' },
    ],
  },
});

export const nothing = scene({
  system: logarithm,
  config: () => readConfig(logarithm, {}),
  input: () => ({ x: tensor([1, 0, -1], [3]) }),
});
