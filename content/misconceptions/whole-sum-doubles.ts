import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one term doubled, the sum doubled',
      reply: (n) => `${n} doubles all terms of the sum. One value was doubled; the other terms stay.`,
    },
    zh: {
      name: '一项加倍，和也加倍',
      reply: (n) => `${n} 把和的每一项都加倍了。只有一个值加倍，其余各项不变。`,
    },
  },
  refuted: 'vit/mix',
});
