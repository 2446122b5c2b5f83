import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by the square',
      reply: (n) => `${n} divides by v̂. The root is taken first, so numerator and denominator grow alike.`,
    },
    zh: {
      name: '忘了开平方',
      reply: (n) => `${n} 除以了 v̂ 本身。先开平方，分子和分母就同样变大。`,
    },
  },
  refuted: 'learning/live',
});
