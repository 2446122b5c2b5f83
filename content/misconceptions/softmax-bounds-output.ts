import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'softmax keeps the output small',
      reply: (n) => `${n} stops before the output. Softmax keeps the weights at sum 1, not what they mix.`,
    },
    zh: {
      name: 'softmax 限制了输出',
      reply: (n) => `${n} 停在了输出之前。和为 1 的是权重，不是它们混合的结果。`,
    },
  },
  refuted: 'two-tokens/values',
});
