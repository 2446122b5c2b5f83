import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'multiply by τ for divide',
      reply: (n) =>
        `${n} multiplies the scores by τ. They are divided by it: a low temperature makes differences larger.`,
    },
    zh: {
      name: '把除以 τ 当作乘以 τ',
      reply: (n) => `${n} 是把分数乘以 τ。分数要除以 τ：温度低，差变大。`,
    },
  },
  refuted: 'softmax-mask/temperature',
});
