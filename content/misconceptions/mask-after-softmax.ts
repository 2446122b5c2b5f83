import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'zero the weights afterwards',
      reply: (n) =>
        `${n}: taken away after softmax, the weights left add up to less than 1. Softmax must run over what is left.`,
    },
    zh: {
      name: 'softmax 之后才遮',
      reply: (n) => `${n} 是 softmax 之后才去掉，剩下的权重之和小于 1。softmax 要在剩下的几项上算。`,
    },
  },
  refuted: 'two-tokens/softmax',
});
