import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'all tokens came back',
      reply: (n) => `${n} adds up all 17 rows that came in. The gradient of one query alone comes back: row 0.`,
    },
    zh: {
      name: '把所有行相加',
      reply: (n) => `${n} 把进来的 17 行都加上了。有梯度传回的查询只有第 0 行。`,
    },
  },
  refuted: 'learning/wq',
});
