import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the terms times their root',
      reply: (n) => `${n} multiplies the number of terms by its root. It enters once, under the root.`,
    },
    zh: {
      name: '项数算了两次',
      reply: (n) => `${n} 把项数与它的平方根相乘了。项数只在根号下出现一次。`,
    },
  },
  refuted: 'vit/scale',
});
