import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'both places counted alike',
      reply: (n) => `${n} adds both prices. The patch that loses weight counts with the other sign.`,
    },
    zh: {
      name: '两处同号',
      reply: (n) => `${n} 把两处的价格相加了。失去权重的图像块，价格要取负号。`,
    },
  },
  refuted: 'learning/looks',
});
