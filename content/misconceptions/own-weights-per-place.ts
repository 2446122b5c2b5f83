import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a matrix for each place',
      reply: (n) => `${n} weights would be a matrix for each place. All patches meet the same W_E.`,
    },
    zh: {
      name: '每处各有矩阵',
      reply: (n) => `每处各有一个矩阵，才有 ${n} 个参数。所有图像块用同一个 W_E。`,
    },
  },
  refuted: 'vit/embed',
});
