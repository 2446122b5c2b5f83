import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'single losses add up',
      reply: (n) =>
        `${n} adds up the two single losses. Each source stood in for the other; without both, places are gone.`,
    },
    zh: {
      name: '影响可以相加',
      reply: (n) => `${n} 是把两次单独的下降相加。两处位置信息可互相替代，都去掉就没有次序了。`,
    },
  },
  refuted: 'learning/positions',
});
