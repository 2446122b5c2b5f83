import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a sum of tanh stays below 1',
      reply: (n) => `${n} bounds one tanh. The score adds up several, each with its factor.`,
    },
    zh: {
      name: '把一个 tanh 的界当作分数的界',
      reply: (n) => `${n} 是一个 tanh 的界。分数是几个 tanh 乘上系数再相加。`,
    },
  },
  refuted: 'scoring-scale/additive',
});
