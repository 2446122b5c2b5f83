import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'each word by itself',
      reply: (n) => `${n} leaves out what was read before. A state is made from the word and the state before it.`,
    },
    zh: {
      name: '每个词单独处理',
      reply: (n) => `${n} 没有用到前面的词。状态由这个词和前一个状态得到。`,
    },
  },
  refuted: 'seq2seq-attention/encoder',
});
