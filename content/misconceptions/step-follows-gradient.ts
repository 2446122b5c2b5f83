import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the step is as long as the gradient',
      reply: (n) => `${n} is plain descent. AdamW divides by √v̂, which has grown as much as m̂.`,
    },
    zh: {
      name: '步长与梯度成正比',
      reply: (n) => `${n} 是普通的梯度下降。AdamW 要除以 √v̂，它与 m̂ 一起变大。`,
    },
  },
  refuted: 'learning/live',
});
