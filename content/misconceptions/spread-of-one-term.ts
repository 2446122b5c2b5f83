import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'width does not change the spread',
      reply: (n) => `${n} says width does not matter. A sum of d independent products spreads like √d.`,
    },
    zh: {
      name: '维数不影响标准差',
      reply: (n) => `${n} 等于说维数不起作用。d 个独立乘积之和，标准差按 √d 增大。`,
    },
  },
  refuted: 'vit/scale',
});
