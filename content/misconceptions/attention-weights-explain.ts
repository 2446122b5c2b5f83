import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the map decides the answer',
      reply: (n) => `${n} would need maps that decide. Heads hand over values; a map says only in which shares.`,
    },
    zh: {
      name: '注意力图决定答案',
      reply: (n) => `注意力图能决定答案，才会是 ${n}。头传递的是值，注意力图只给出份额。`,
    },
  },
  refuted: 'learning/after',
});
