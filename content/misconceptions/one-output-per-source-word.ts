import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'an output for each source word',
      reply: (n) => `${n} counts a factor for each source word. The product runs over what is written.`,
    },
    zh: {
      name: '每个源词对应一个输出',
      reply: (n) => `${n} 按源词计算因子。连乘是对输出来乘的。`,
    },
  },
  refuted: 'seq2seq-attention/sequence',
});
