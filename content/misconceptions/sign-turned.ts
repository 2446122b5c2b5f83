import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'sign turned',
      reply: (n) => `${n} has the sign turned. A price below zero: more weight there, less loss.`,
    },
    zh: {
      name: '正负颠倒',
      reply: (n) => `${n} 正负颠倒了。价格小于零：那里权重多，损失就小。`,
    },
  },
  refuted: 'learning/looks',
});
