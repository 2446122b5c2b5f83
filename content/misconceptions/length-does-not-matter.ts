import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the length makes no difference',
      reply: (n) => `${n} is what the short sentence leaves. Every further word is one more update.`,
    },
    zh: {
      name: '长度没有影响',
      reply: (n) => `${n} 是短句的结果。每多一个词，就多更新一次。`,
    },
  },
  refuted: 'seq2seq-attention/hold',
});
