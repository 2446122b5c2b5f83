import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the same slope everywhere',
      reply: (n) => `${n} takes the slope of before. It depends on where the weight stands: near 1 it is almost flat.`,
    },
    zh: {
      name: '斜率处处相同',
      reply: (n) => `${n} 用了原来的斜率。斜率随权重而变，权重接近 1 时几乎为 0。`,
    },
  },
  refuted: 'softmax-mask/jacobian',
});
