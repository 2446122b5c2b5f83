import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'multiply for divide',
      reply: (n) => `${n} makes every score larger, where the division makes it smaller.`,
    },
    zh: {
      name: '该除却乘',
      reply: (n) => `${n} 使每个分数变大，除法却使它变小。`,
    },
  },
  refuted: 'two-tokens/scale',
});
