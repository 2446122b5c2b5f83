import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one size for all',
      reply: () => 'Q counts queries and the width that it shares with K. Neither counts keys.',
    },
    zh: {
      name: '所有形状一起变',
      reply: () => 'Q 的两个数是查询的个数和共同的维数，都不是键的个数。',
    },
  },
  refuted: 'scoring-scale/shapes',
});
