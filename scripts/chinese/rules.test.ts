import { describe, expect, it } from 'vitest';
import { RULES } from './rules.ts';
import type { Purpose, Text } from './texts.ts';

/** A rule, a text that breaks it, what it finds there, and the same text mended. */
type Sample = readonly [rule: string, bad: string, found: string, good: string, purpose?: Purpose];

const SAMPLES: readonly Sample[] = [
  ['full width', '分数, 权重', '数,', '分数，权重'],
  ['full width', '出处: 论文', '处:', '出处：论文'],
  ['full width', '按"开始"', '按"', '按“开始”'],
  ['full width', '权重(第 0 行)', '重(', '权重（第 0 行）'],
  ['full width', '位置 (1, 2) 在「值」里', '「', '位置 (1, 2) 在“值”里'],
  ['dots', '正在准备...', '...', '正在准备……'],
  ['dots', '正在准备…', '…', '正在准备…… 0 + … + 0'],
  ['a space', '第0 行', '第0', '第 0 行'],
  ['a space', '16 个词元的Q', '的Q', '16 个词元的 Q'],
  ['a space', '√d之后', 'd之', '√d 之后'],
  ['a space', '约 76%的权重', '%的', '约 76% 的权重'],
  ['no space', '权重 ，和为 1', '重 ，', '权重，和为 1'],
  ['no space', '（ 0 ）', '（ 0', '（0）'],
  ['no space', '查询 和键', '询 和', '查询和键'],
  ['signs', '从 -2 起', '-', '从 −2 起，arXiv-1'],
  ['signs', '7x7 个', '7x7', '7 × 7 个'],
  ['signs', '2–5 列', '2–5', '2 到 5 列'],
  ['thousands', '共 614656 对', '614656', '共 614 656 对，2352 个数'],
  ['terms', '温度先去除逻辑值', '逻辑值 → logits (逻辑值 is a Boolean)', 'logits 先除以温度'],
  ['terms', '6 号块', '号块 → 图像块 for a patch, Transformer 块 for a block', '6 号图像块，第 4 块'],
  ['terms', '权重被改动', '被 → an active sentence', '改动权重，被除数'],
  ['terms', '退出投影', '投影 → 演示 for presenting, 线性变换 for a projection', '退出演示，投影矩阵'],
  ['English words', '每个 patch 一行', 'patch', '每个图像块一行，再做 softmax'],
  ['chains of 的', '图像的块的行的数', '图像的块的行的', '图像块各行的数，学得的数，别的数'],
  ['sources', 'Vaswani 等 2017（arXiv:1706.03762）。', '等 2017', 'Vaswani 等，2017（arXiv:1706.03762）。', 'source'],
  [
    'sources',
    'Vaswani 等，2017，arXiv:1706.03762。',
    'arXiv:1706.03762。',
    'Devlin 等，2018（arXiv:1810.04805），式（1）。',
    'source',
  ],
  ['sources', 'Bridle，1990', '0', 'Bridle，1990，Neurocomputing，227–236。', 'source'],
  ['titles', '一二三四五六七八九十一二三', '一二三四五六七八九十一二三', '784 个像素，16 个图像块', 'title'],
  ['short labels', '看一看权重', '看一看权重', '权重图', 'label'],
  ['sentences', `${'一二三四五六，'.repeat(6)}。`, '一二三四五六，'.repeat(6), `${'一二三四五六，'.repeat(5)}。`],
  [
    'breath',
    '一二三四五六七八九十一二三四五六七八九十一。',
    '一二三四五六七八九十一二三四五六七八九十一',
    '一二三四五六七八九十，一二三四五六七八九十一。',
  ],
];

const text = (words: string, purpose: Purpose = 'words'): Text => ({ line: 1, purpose, words });

describe.each(SAMPLES.map((sample) => ({ sample, rule: sample[0] })))('the rule “$rule”', ({ rule, sample }) => {
  const [, bad, found, good, purpose] = sample;

  it(`finds “${found}” in “${bad}”`, () => {
    expect(RULES[rule]?.find(text(bad, purpose))).toContain(found);
  });

  it(`finds nothing in “${good}”`, () => {
    expect(RULES[rule]?.find(text(good, purpose))).toEqual([]);
  });
});

it('every rule has a sample', () => {
  expect([...new Set(SAMPLES.map(([rule]) => rule))]).toEqual(Object.keys(RULES));
});
