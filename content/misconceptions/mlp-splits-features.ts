import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'each number gets four of its own',
      reply: (n) =>
        `${n} deals 384 hidden numbers out, four to each of 96. But every hidden number adds up the whole row.`,
    },
    zh: {
      name: '每个数对应四个',
      reply: (n) => `${n} 是把 384 个隐藏数平均分给 96 个数。可是每个隐藏数都把整行加权相加。`,
    },
  },
  refuted: 'vit/mlp',
});
