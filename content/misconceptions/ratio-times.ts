import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the ratio goes with the factor',
      reply: (n) =>
        `${n} multiplies the ratio of the weights. The factor belongs to the difference of the scores, which is an exponent.`,
    },
    zh: {
      name: '比值按倍数变',
      reply: (n) => `${n} 把权重之比乘了倍数。倍数应乘在分数之差上，而差是指数。`,
    },
  },
  refuted: 'softmax-mask/temperature',
});
