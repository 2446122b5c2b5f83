import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'count things, not pairs',
      reply: (n) => `${n} counts the patches. Each is compared with each: square it.`,
    },
    zh: {
      name: '数了个数，没数配对',
      reply: (n) => `${n} 是图像块的个数。每个都与每个比较，要取平方。`,
    },
  },
  refuted: 'vit/patches',
});
