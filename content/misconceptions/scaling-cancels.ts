import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a factor cancels as a summand does',
      reply: (n) =>
        `${n} leaves the ratio as it was. Adding to all scores does that; multiplying changes their differences.`,
    },
    zh: {
      name: '倍数也会约去',
      reply: (n) => `${n} 是原来的比值。每个分数加上同一个数才不变；乘以一个数，差就变了。`,
    },
  },
  refuted: 'softmax-mask/temperature',
});
