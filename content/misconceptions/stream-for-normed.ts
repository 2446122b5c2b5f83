import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the stream for its normalised row',
      reply: (n) => `${n} takes z. W_Q multiplies the normalised row LN(z).`,
    },
    zh: {
      name: '误用未归一化的行',
      reply: (n) => `${n} 用了 z。乘 W_Q 的是归一化之后的行 LN(z)。`,
    },
  },
  refuted: 'learning/wq',
});
