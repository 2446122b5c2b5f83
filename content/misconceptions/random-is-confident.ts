import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'random weights answer at random, but firmly',
      reply: (n) =>
        `${n} needs a logit well above the others. Each adds up 96 products with weights near 0: all ten lie close together.`,
    },
    zh: {
      name: '随机的网络也给出大概率',
      reply: (n) => `${n} 需要一个 logit 远高于其余。每个 logit 是 96 个很小的乘积之和，十个很接近。`,
    },
  },
  refuted: 'learning/before',
});
