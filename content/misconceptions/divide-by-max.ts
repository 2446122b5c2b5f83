import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by the largest',
      reply: (n) => `${n} divides by the largest in place of the sum. Then weights do not add up to 1.`,
    },
    zh: {
      name: '除以最大值',
      reply: (n) => `${n} 除以了最大值。应除以总和，权重相加才得 1。`,
    },
  },
  refuted: 'softmax-mask/exp',
});
