import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the minus is forgotten',
      reply: (n) => `${n} is ln itself. The logarithm of a number below 1 is negative; the loss turns its sign.`,
    },
    zh: {
      name: '漏了负号',
      reply: (n) => `${n} 是 ln 本身。小于 1 的数，对数为负；损失再取负号。`,
    },
  },
  refuted: 'learning/surprise',
});
