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
      reply: (n) => `${n} 把权重当作与分数成正比。权重随 e 的分数次方变化，看差，不看比。`,
    },
  },
  refuted: 'attention-pooling/query',
});
