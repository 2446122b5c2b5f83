import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a product is a nearness',
      reply: (n) =>
        `${n} needs the distance. A product does not fall where a key lies far: a longer key scores higher.`,
    },
    zh: {
      name: '把乘积当作远近',
      reply: (n) => `${n} 要按距离打分才得到。乘积不会因为远而变小：键越长，分数越高。`,
    },
  },
  refuted: 'attention-pooling/terms',
});
