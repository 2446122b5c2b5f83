import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'values are added whole',
      reply: (n) => `${n} adds the values whole. The weights of a row add up to 1.`,
    },
    zh: {
      name: '把值直接相加',
      reply: (n) => `${n} 把值直接相加了。一行的权重之和是 1。`,
    },
  },
  refuted: 'self-attention-layer/pooling',
});
