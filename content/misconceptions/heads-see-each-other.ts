import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a query meets other heads’ keys',
      reply: (n) =>
        `${n} lets heads read each other. Each has its own queries, keys and values; heads meet in the output matrix.`,
    },
    zh: {
      name: '各头互相读取',
      reply: (n) => `${n} 让各头互相读取了。每个头有自己的查询、键和值，到输出矩阵才会合。`,
    },
  },
  refuted: 'vit/heads',
});
