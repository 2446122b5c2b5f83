import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the divided one for the undivided',
      reply: (n) => `${n} is what it would be divided by √d. Here nothing is divided.`,
    },
    zh: {
      name: '把除过的当作没有除的',
      reply: (n) => `${n} 是除以 √d 的结果，这里没有除。`,
    },
  },
  refuted: 'scoring-scale/saturation',
});
