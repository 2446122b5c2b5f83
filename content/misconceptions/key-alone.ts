import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only the keys count',
      reply: (n) => `${n} changes the keys alone. The queries stand in the same product.`,
    },
    zh: {
      name: '只看键',
      reply: (n) => `${n} 只改了键。同一个乘积里还有查询。`,
    },
  },
  refuted: 'self-attention-layer/merged',
});
