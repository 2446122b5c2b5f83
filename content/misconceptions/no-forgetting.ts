import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a state keeps everything',
      reply: (n) => `${n} is the change where the word was read. Every update behind it leaves part of that.`,
    },
    zh: {
      name: '状态什么都记得住',
      reply: (n) => `${n} 是刚读入这个词时的改变。后面每更新一次，都只剩一部分。`,
    },
  },
  refuted: 'seq2seq-attention/fixed',
});
