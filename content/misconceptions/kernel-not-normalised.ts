import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'weights that do not add up to 1',
      reply: (n) =>
        `${n} is not divided by the sum. Weights have to add up to 1, or the answer grows with the number of keys.`,
    },
    zh: {
      name: '权重没有归一',
      reply: (n) => `${n} 没有除以总和。权重相加要得 1，否则键越多，结果越大。`,
    },
  },
  refuted: 'attention-pooling/kernel',
});
