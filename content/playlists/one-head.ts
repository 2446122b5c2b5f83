import { definePlaylist, SILENT } from '@/content/ready-playlist';

/** 45 minutes with a projector. */
export default definePlaylist({
  id: 'one-head',
  title: { en: 'What does one attention head do?', zh: '一个注意力头做什么？' },
  summary: {
    en: 'A class of 45 minutes with a projector, from five things on a desk to a head that looks at a picture.',
    zh: '一节 45 分钟的演示课，从桌上的五样东西，讲到一个看图像的注意力头。',
  },
  steps: {
    'attention-pooling/query': {
      en: 'Minutes 0–4. Before the bars show it, let the class vote: without a goal, what gets the light?',
      zh: '第 0 到 4 分钟。先不看条形图，请全班表决：没有目标时，目光落在哪里？',
    },
    'two-tokens/tokens': {
      en: 'Minutes 4–14. Everybody computes along on paper, up to the output.',
      zh: '第 4 到 14 分钟。全班在纸上同步计算，一直算到输出。',
    },
    'two-tokens/query': { en: 'Which two numbers does the first query have?', zh: '第一个查询是哪两个数？' },
    'two-tokens/queries': SILENT,
    'two-tokens/keys': SILENT,
    'two-tokens/scores': { en: 'Which score is the largest? Vote first.', zh: '哪个分数最大？先表决。' },
    'two-tokens/scale': SILENT,
    'two-tokens/softmax': {
      en: 'How much of the first row goes to the second token? Vote first.',
      zh: '第一行有多少分给第二个词元？先表决。',
    },
    'two-tokens/values': SILENT,
    'two-tokens/output': SILENT,
    'softmax-mask/divide': {
      en: 'Minutes 14–18. Why not divide by the sum of everything? Vote first.',
      zh: '第 14 到 18 分钟。为什么不除以全体之和？先表决。',
    },
    'scoring-scale/variance': {
      en: 'Minutes 18–22, to leave out if time is short. How large is the standard deviation at four times the width? Vote first.',
      zh: '第 18 到 22 分钟，时间不够就跳过。维数变成四倍，标准差是多少？先表决。',
    },
    'scoring-scale/saturation': {
      en: 'What that does to the weights, in one picture.',
      zh: '这对权重有什么影响，看一张图。',
    },
    'vit/patches': {
      en: 'Minutes 22–27. How many numbers does one patch hold?',
      zh: '第 22 到 27 分钟。一个图像块含多少个数？',
    },
    'vit/flatten': SILENT,
    'vit/embed': SILENT,
    'vit/scores': {
      en: 'Minutes 27–35. The class chooses a patch: it becomes the query. May scores be negative?',
      zh: '第 27 到 35 分钟。请全班选一个图像块，由它作查询。分数可以是负数吗？',
    },
    'vit/scale': { en: 'Why a root? Leave it out if time is short.', zh: '为什么除以根号？时间不够就跳过。' },
    'vit/softmax': SILENT,
    'vit/look': {
      en: 'Does the patch look mostly at itself? Vote, then read the number.',
      zh: '这个图像块主要看它自己吗？先表决，再读数。',
    },
    'vit/mix': SILENT,
    'vit/heads': {
      en: 'Minutes 35–39. Change a number of one head: how many heads change with it?',
      zh: '第 35 到 39 分钟。改动一个头里的一个数，会有几个头跟着变？',
    },
    'vit/problem': {
      en: 'Minutes 39–45. The same patches in another order: what does the mean of all rows notice?',
      zh: '第 39 到 45 分钟。图像块换了次序，全部行的平均会变吗？',
    },
  },
  toCome: [
    { en: 'Positions: the scrambled picture, number by number', zh: '位置：打乱的图像，逐个数来看' },
    { en: 'Exit ticket: three questions', zh: '下课前的三个问题' },
  ],
});
