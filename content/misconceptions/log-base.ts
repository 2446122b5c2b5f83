import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'another base',
      reply: (n) => `${n} takes the logarithm to base 10. ln has base e.`,
    },
    zh: {
      name: '对数的底不对',
      reply: (n) => `${n} 用了以 10 为底的对数。ln 以 e 为底。`,
    },
  },
  refuted: 'learning/surprise',
});
