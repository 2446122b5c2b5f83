import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'row and column exchanged',
      reply: (n) => `${n} reads row and column the other way round. First index: row; second: column.`,
    },
    zh: {
      name: '行列颠倒',
      reply: (n) => `${n} 把行与列读反了。前一个下标是行，后一个是列。`,
    },
  },
  refuted: 'two-tokens/query',
});
