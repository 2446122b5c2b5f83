import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by D − 1',
      reply: (n) => `${n} divides by one less than there are. LayerNorm divides the squares by their full number.`,
    },
    zh: {
      name: '方差除以 D − 1',
      reply: (n) => `${n} 求方差时除以了个数减 1。层归一化除以全部个数。`,
    },
  },
  refuted: 'vit/norm',
});
