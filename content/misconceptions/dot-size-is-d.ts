import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a dot product is about d',
      reply: (n) => `${n} is the variance. Terms of both signs cancel in part: the standard deviation is its root.`,
    },
    zh: {
      name: '点积约等于 d',
      reply: (n) => `${n} 是方差。正项与负项部分抵消，标准差是它的平方根。`,
    },
  },
  refuted: 'scoring-scale/variance',
});
