import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'far points do not count in a mean',
      reply: (n) => `${n} leaves far points out. In a mean each point has the same share, near or far.`,
    },
    zh: {
      name: '平均只受近处的点影响',
      reply: (n) => `${n} 等于说远处的点不起作用。求平均时各点的份额相同，与远近无关。`,
    },
  },
  refuted: 'attention-pooling/lookup',
});
