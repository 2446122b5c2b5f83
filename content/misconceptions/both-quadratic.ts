import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'every layer is quadratic',
      reply: (n) => `${n} squares n for both. A recurrent network does one update for each token.`,
    },
    zh: {
      name: '两种都按平方增长',
      reply: (n) => `${n} 让两种都按平方增长。循环网络每个词元只更新一次。`,
    },
  },
  refuted: 'self-attention-layer/cost',
});
