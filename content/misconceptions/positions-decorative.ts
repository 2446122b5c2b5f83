import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'positions do not matter',
      reply: (n) => `${n} is what the exchange changes now. Take places away before you call them decoration.`,
    },
    zh: {
      name: '位置可有可无',
      reply: (n) => `现在互换，某个概率就会改变 ${n}：位置不是可有可无的。`,
    },
  },
  refuted: 'vit/position',
});
