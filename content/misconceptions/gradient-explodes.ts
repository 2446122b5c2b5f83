import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'large scores, large gradients',
      reply: (n) =>
        `${n} expects larger scores to react more. A weight stays below 1: near it there is hardly anything to gain.`,
    },
    zh: {
      name: '分数越大梯度越大',
      reply: (n) => `${n} 以为分数大，变化就大。权重不超过 1，接近 1 时几乎不能再增加。`,
    },
  },
  refuted: 'softmax-mask/jacobian',
});
