import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'row and column of the token',
      reply: (n) =>
        `${n} changes the token’s own row and column alone. Its query was not touched, and the other rows share anew.`,
    },
    zh: {
      name: '该词元的行与列',
      reply: (n) => `${n} 只算了这个词元的行与列。它的查询没有改动，其他各行也要重新分配。`,
    },
  },
  refuted: 'self-attention-layer/roles',
});
