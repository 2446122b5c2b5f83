import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'normalised means length 1',
      reply: (n) => `${n}: standard deviation 1 is not length 1. The length adds up all the squares.`,
    },
    zh: {
      name: '归一化即长度为 1',
      reply: (n) => `${n} 不对：标准差为 1，不等于长度为 1。长度要累加所有的平方。`,
    },
  },
  refuted: 'vit/norm',
});
