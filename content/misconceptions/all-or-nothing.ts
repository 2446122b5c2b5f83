import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'without order nothing is left',
      reply: (n) =>
        `${n} is what luck has. What the patches hold still counts without their order, for this class or against it.`,
    },
    zh: {
      name: '没有次序就一无所知',
      reply: (n) => `${n} 等于碰运气。图像块没有了次序，内容还在，仍会提高或降低这一类。`,
    },
  },
  refuted: 'learning/positions',
});
