import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only the numerator grows',
      reply: (n) => `${n} lets only the numerator grow. The sum below it grows too.`,
    },
    zh: {
      name: '只有分子增大',
      reply: (n) => `${n} 只让分子增大。分母里的总和也跟着增大。`,
    },
  },
  refuted: 'softmax-mask/jacobian',
});
