import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'added places outlive the average',
      reply: (n) =>
        `${n} is the difference before averaging. The mean is mean E + mean P, and neither knows the order.`,
    },
    zh: {
      name: '取平均后仍有位置',
      reply: (n) => `${n} 是取平均之前的差。平均等于 E 的平均加 P 的平均，都与次序无关。`,
    },
  },
  refuted: 'vit/problem',
});
