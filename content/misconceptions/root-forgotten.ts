import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the sum of squares is the length',
      reply: (n) => `${n} is the sum of the squares. The length is its root.`,
    },
    zh: {
      name: '忘了开方',
      reply: (n) => `${n} 是平方和。长度是它的平方根。`,
    },
  },
  refuted: 'vit/norm',
});
