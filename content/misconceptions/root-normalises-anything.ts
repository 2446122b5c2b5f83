import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divided by √d, scores always spread by 1',
      reply: () => '1 needs entries of variance 1. The root answers for the number of terms alone.',
    },
    zh: {
      name: '除以 √d 就一定是 1',
      reply: () => '得到 1 的前提，是分量的方差为 1。√d 只抵消项数的影响。',
    },
  },
  refuted: 'scoring-scale/premise',
});
