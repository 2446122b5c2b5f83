import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'no root of d',
      reply: (n) => `${n} leaves out the root: a sum of d products spreads about √d times as widely as one.`,
    },
    zh: {
      name: '不除以 √d',
      reply: (n) => `${n} 漏除以 √d：d 个乘积之和，标准差约为一个乘积的 √d 倍。`,
    },
  },
  refuted: 'learning/back',
});
