import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one matrix for Q, K and V',
      reply: (n) => `${n} changes everything. Q, K and V have a matrix each: follow what leaves the one that changes.`,
    },
    zh: {
      name: '三者共用一个矩阵',
      reply: (n) => `${n} 是全都改变。Q、K、V 各有自己的矩阵：只看改动的那个影响到哪里。`,
    },
  },
  refuted: 'two-tokens/values',
});
