import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'scores are the same both ways',
      reply: (n) =>
        `${n} takes one score for both. Query and key are different vectors: the other cell reads other rows.`,
    },
    zh: {
      name: '分数两个方向相同',
      reply: (n) => `${n} 把一个分数用了两次。查询与键是不同的向量：另一格用的是另外两行。`,
    },
  },
  refuted: 'two-tokens/scores',
});
