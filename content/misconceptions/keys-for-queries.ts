import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a key belongs to its row',
      reply: (n) => `${n} takes a key for a query. Row i is query i; a key meets every query.`,
    },
    zh: {
      name: '把键当作查询',
      reply: (n) => `${n} 把键当成了查询。第 i 行属于查询 i，而键要与每个查询相乘。`,
    },
  },
  refuted: 'self-attention-layer/roles',
});
