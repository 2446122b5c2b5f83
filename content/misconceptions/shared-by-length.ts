import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'shares go down with the length',
      reply: (n) => `${n} goes down in proportion to the length. Updates multiply, so it goes down faster.`,
    },
    zh: {
      name: '按长度均分',
      reply: (n) => `${n} 与长度成反比。每次更新都是相乘，减小得更快。`,
    },
  },
  refuted: 'seq2seq-attention/hold',
});
