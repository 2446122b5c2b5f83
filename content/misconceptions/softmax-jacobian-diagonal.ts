import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only the diagonal of softmax',
      reply: (n) => `${n} moves one weight alone. A raised score takes from all others: subtract the row’s mean Σ A·G.`,
    },
    zh: {
      name: '只用对角项',
      reply: (n) => `${n} 只动了一个权重。提高一个分数，其余权重都减少：要减去整行的平均 Σ A·G。`,
    },
  },
  refuted: 'learning/jacobian',
});
