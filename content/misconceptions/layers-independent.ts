import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'each layer looks for itself',
      reply: (n) => `${n} needs what the first layer wrote. Without it the queries of the second are 0.`,
    },
    zh: {
      name: '各层互不相关',
      reply: (n) => `${n} 要用到第 1 层写入的数。没有它，第 2 层的查询就是 0。`,
    },
  },
  refuted: 'self-attention-layer/pronoun',
});
