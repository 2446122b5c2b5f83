import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the whole old state is added',
      reply: (n) => `${n} adds the whole of the old state. It is multiplied by w first.`,
    },
    zh: {
      name: '加上整个旧状态',
      reply: (n) => `${n} 加上了整个旧状态。旧状态要先乘以 w。`,
    },
  },
  refuted: 'seq2seq-attention/encoder',
});
