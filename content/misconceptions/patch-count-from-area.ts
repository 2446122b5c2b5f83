import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'pairs grow like patches',
      reply: (n) => `${n} goes with the number of patches. Pairs go with its square.`,
    },
    zh: {
      name: '配对数随图像块个数增长',
      reply: (n) => `${n} 是按图像块个数的比例算的。配对数随个数的平方变。`,
    },
  },
  refuted: 'vit/patches',
});
