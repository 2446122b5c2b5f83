import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only the queries count',
      reply: (n) => `${n} changes the queries alone. The keys stand in the same product.`,
    },
    zh: {
      name: '只看查询',
      reply: (n) => `${n} 只改了查询。同一个乘积里还有键。`,
    },
  },
  refuted: 'self-attention-layer/merged',
});
