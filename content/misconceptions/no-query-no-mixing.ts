import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'no query, no mixing',
      reply: (n) => `${n} is the token’s own value. Equal scores do not shut the others out: they share equally.`,
    },
    zh: {
      name: '没有查询就不混合',
      reply: (n) => `${n} 是词元自己的值。分数相等不会排除其他词元，只会平均分配。`,
    },
  },
  refuted: 'self-attention-layer/pooling',
});
