import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'twice the score, twice the weight',
      reply: (n) =>
        `${n} takes weights in proportion to scores. They go with e to the score: the difference counts, not the ratio.`,
    },
    zh: {
      name: '权重与分数成正比',
      reply: (n) => `${n} 把权重当作与分数成正比。softmax 先取指数，起作用的是分数之差，不是比。`,
    },
  },
  refuted: 'attention-pooling/query',
});
