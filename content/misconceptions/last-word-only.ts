import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the last state knows the last word alone',
      reply: (n) => `${n} would need a state without a past. Part of every earlier word is still in it.`,
    },
    zh: {
      name: '最后的状态只含最后一个词',
      reply: (n) => `${n} 意味着状态里没有前文。前面的词都还留有一部分。`,
    },
  },
  refuted: 'seq2seq-attention/fixed',
});
