import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'normalise down the columns',
      reply: (n) => `${n} goes by the 17 tokens. LayerNorm uses the numbers of one row and no others.`,
    },
    zh: {
      name: '沿词元归一化',
      reply: (n) => `${n} 沿 17 个词元计算。层归一化只用一行里的数。`,
    },
  },
  refuted: 'vit/norm',
});
