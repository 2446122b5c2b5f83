import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the deviation grows like d',
      reply: (n) => `${n} is the factor of the variance. The standard deviation is its root.`,
    },
    zh: {
      name: '把方差当标准差',
      reply: (n) => `${n} 是方差的倍数。标准差是方差的平方根。`,
    },
  },
  refuted: 'vit/scale',
});
