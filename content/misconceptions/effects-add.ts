import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'single drops add up',
      reply: (n) =>
        `${n} adds up the two single drops. Each source can stand in for the other; without both, places are gone.`,
    },
    zh: {
      name: '影响可以相加',
      reply: (n) => `${n} 是把两次单独的下降相加。两种位置信息可以互相代替，都去掉，就不知道在哪里了。`,
    },
  },
  refuted: 'learning/positions',
});
