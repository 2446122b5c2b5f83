import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a heap has an order',
      reply: (n) => `${n} expects order to matter. A sum does not know the order of its terms.`,
    },
    zh: {
      name: '没有位置也知道次序',
      reply: (n) => `次序有影响，才会是 ${n}。求和与各项的次序无关。`,
    },
  },
  refuted: 'vit/position',
});
