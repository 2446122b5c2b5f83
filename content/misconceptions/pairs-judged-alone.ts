import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a pair has its weight by itself',
      reply: (n) => `${n} is the weight with fewer rivals. Every key in the row takes a share.`,
    },
    zh: {
      name: '每一对单独决定',
      reply: (n) => `${n} 是对手较少时的权重。同一行的每个键都分得一份。`,
    },
  },
  refuted: 'seq2seq-attention/alignment',
});
