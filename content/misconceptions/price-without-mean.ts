import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'weight times price',
      reply: (n) =>
        `${n} is A·G. Raising this score also lowers the other weights: take the row’s mean from the price first.`,
    },
    zh: {
      name: '漏减平均',
      reply: (n) => `${n} 是 A·G。提高这个分数，其余权重会降低：价格要先减去整行的加权平均。`,
    },
  },
  refuted: 'learning/jacobian',
});
