import type { Knobs } from '@/content/knob';
import type { Text } from '@/content/language';
import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import type { Tensors } from '@/lib/system/system';
import * as data from './data';
import bands, { HOW } from './systems/band';
import attentionLayer from './systems/layer';
import whoNotices from './systems/notice';
import pronounLayers from './systems/pronoun';
import reachOf from './systems/reach';
import reorderedTokens from './systems/reordered';
import { comparison, costs } from './systems/sheets';

const attention: Text = { en: 'self-attention', zh: '自注意力' };
const recurrent: Text = { en: 'recurrent', zh: '循环网络' };
const seeds = (seed: number) => [{ id: 'seeded', from: { seed }, words: { en: 'seeded', zh: '随机' } }];

/** The last word of a sentence is replaced: which outputs move, of which layer? */
export const notice = scene({
  system: whoNotices,
  config: ({ n, D }) => readConfig(whoNotices, { n, D }),
  input: () => ({ tokens: data.sentence, word: data.otherWord }),
  weights: seeds(6),
  labels: {
    kind: [recurrent, { en: 'window of 3', zh: '三词窗口' }, { en: 'full width', zh: '全宽' }, attention],
    word: data.sentenceWords(11, 0),
    column: [{ en: 'weights', zh: '参数个数' }],
  },
});

/** Four tokens in one layer, with these matrices. */
const layerWith = (weights: (knobs: Knobs) => Tensors) =>
  scene({
    system: attentionLayer,
    config: () => readConfig(attentionLayer, {}),
    input: () => ({ tokens: data.tokens }),
    weights,
  });
export const layer = layerWith(({ bare }) => (bare === 1 ? data.bare : data.weightsByHand));
export const silent = layerWith(() => data.withoutQueries);

const wordsAt = (i: number, { words = 11, end = 0 }: Knobs): Text => data.sentenceWords(words, end)[i] ?? `${i + 1}`;
/** A sentence in two layers whose matrices are set by hand. */
export const pronoun = scene({
  system: pronounLayers,
  config: ({ words, first }) => readConfig(pronounLayers, { words, first: first !== 0 }),
  input: ({ knobs: { words = 11, end = 0 } }) => ({ words: data.kindsAt(words, end) }),
  weights: () => data.byHand,
  labels: { word: wordsAt, query: wordsAt, key: wordsAt },
});

const wordOf = (i: number): Text => data.sentenceWords(11, 0)[i] ?? `${i + 1}`;
/** A sentence in a layer of which nothing is set yet. */
export const unbuilt = scene({
  system: attentionLayer,
  config: ({ long }) => readConfig(attentionLayer, { tokens: long, width: 3, head: 2 }),
  input: ({ knobs: { long = 8 } }) => ({ tokens: data.nounsAt(long) }),
  weights: () => data.emptyWeights,
  labels: {
    ...{ token: wordOf, query: wordOf, key: wordOf },
    in: [
      { en: 'pronoun', zh: '代词' },
      { en: 'living', zh: '生物' },
      { en: 'place', zh: '地点' },
    ],
  },
});

/** Three words, and the same in another order. */
export const reordered = scene({
  system: reorderedTokens,
  config: () => readConfig(reorderedTokens, {}),
  input: ({ knobs: { said = 0 } }) => ({ tokens: data.three, order: data.orders[said] ?? (data.orders[0] as never) }),
  weights: () => data.weightsByHand,
  labels: {
    token: data.dogBitesMan,
    row: (i, { said = 0 }) => data.dogBitesMan[data.ORDERS[said]?.[i] ?? i] ?? '',
  },
});

/** Sixteen tokens in a square, of which one is replaced. */
export const reach = scene({
  system: reachOf,
  config: ({ place }) => readConfig(reachOf, { place }),
  input: () => ({ tokens: data.square, other: data.otherToken }),
  weights: seeds(3),
  labels: { kind: [{ en: '3 × 3 convolution', zh: '3 × 3 卷积' }, recurrent, attention] },
});

export const cost = scene({
  system: costs,
  config: ({ d, k }) => readConfig(costs, { d, k }),
  labels: {
    row: (i, knobs) => costs.rows(readConfig(costs, { d: knobs.d }))[i] ?? '',
    column: ['n', attention, recurrent, { en: 'convolution', zh: '卷积' }],
  },
});

/** What a stack of convolutions can depend on. */
export const stack = scene({
  system: bands,
  config: ({ tokens, k, layers, how = 0 }) => readConfig(bands, { tokens, k, layers, how: HOW[how] }),
});

export const compared = scene({
  system: comparison,
  config: ({ tokens, d, k }) => readConfig(comparison, { tokens, d, k }),
  labels: {
    row: [
      recurrent,
      { en: 'stacked convolutions', zh: '层叠卷积' },
      attention,
      { en: 'convolutions with gaps', zh: '空洞卷积' },
    ],
    column: [
      { en: 'multiplications a layer', zh: '每层乘法次数' },
      { en: 'one after another', zh: '先后步数' },
      { en: 'path', zh: '路径长度' },
    ],
  },
});
