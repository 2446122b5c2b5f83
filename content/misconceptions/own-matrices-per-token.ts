import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'every token has matrices of its own',
      reply: (n) => `${n} would give the new token matrices of its own. One and the same W serves every row of X.`,
    },
    zh: {
      name: '每个词元各有矩阵',
      reply: (n) => `${n} 等于给新词元另配了矩阵。X 的每一行用的是同一个 W。`,
    },
  },
  refuted: 'self-attention-layer/window',
});
