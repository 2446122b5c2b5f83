import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'all terms at +1',
      reply: (n) => `${n} has every tanh at +1. Where a factor is below 0, the term is largest with its tanh at −1.`,
    },
    zh: {
      name: '每个 tanh 都取 +1',
      reply: (n) => `${n} 让每个 tanh 都取 +1。系数为负的一项，tanh 取 −1 时最大。`,
    },
  },
  refuted: 'scoring-scale/additive',
});
