import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the rate counts squared',
      reply: (n) =>
        `${n} squares the rate as well. In η·g² only the gradient is squared: the slope stays, the distance grows.`,
    },
    zh: {
      name: '学习率也平方',
      reply: (n) => `${n} 把学习率也平方了。η·g² 里只有梯度是平方：斜率不变，距离变大。`,
    },
  },
  refuted: 'learning/step',
});
