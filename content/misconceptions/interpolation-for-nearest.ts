import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'neighbours keep their proportion',
      reply: (n) =>
        `${n} shares between the neighbours by distance. Their weights go with e to the score, and the ratio keeps growing.`,
    },
    zh: {
      name: '两旁的点按距离分配',
      reply: (n) => `${n} 是两旁的点按距离分配的结果。权重按分数的指数变化，两者之比会一直增大。`,
    },
  },
  refuted: 'attention-pooling/width',
});
