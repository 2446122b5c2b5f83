import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the square without its half',
      reply: (n) => `${n} takes the whole square. The score is minus one half of it.`,
    },
    zh: {
      name: '漏了二分之一',
      reply: (n) => `${n} 用的是整个平方。分数是平方的一半取负。`,
    },
  },
  refuted: 'attention-pooling/gaussian',
});
