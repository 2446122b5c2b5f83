import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a longer key always gains',
      reply: (n) =>
        `${n} lets the score grow. A longer key keeps the sign of its score: one below 0 falls further below.`,
    },
    zh: {
      name: '键越长权重越大',
      reply: (n) => `${n} 以为分数变大。键加长，分数的符号不变：小于 0 的更小。`,
    },
  },
  refuted: 'scoring-scale/dot',
});
