import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'who stands beside counts',
      reply: () => 'Row 2 adds up the same products, only in another order.',
    },
    zh: {
      name: '左右邻居有影响',
      reply: () => '第 2 行把同样几个乘积换个次序相加，和不变。',
    },
  },
  refuted: 'self-attention-layer/order',
});
