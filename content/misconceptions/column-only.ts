import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a key changes its column alone',
      reply: (n) => `${n} holds for the scores. Every row of weights is divided by its own sum, and that changed.`,
    },
    zh: {
      name: '只有一列变',
      reply: (n) => `${n} 对分数成立。权重的每一行还要除以本行之和，而它变了。`,
    },
  },
  refuted: 'self-attention-layer/roles',
});
