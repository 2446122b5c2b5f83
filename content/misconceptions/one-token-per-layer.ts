import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one token farther each layer',
      reply: (n) => `${n} goes back one token a layer. A kernel of k tokens that looks back only reaches k − 1 back.`,
    },
    zh: {
      name: '每层只前移一个',
      reply: (n) => `${n} 是每层只前移一个词元。只看前文、宽 k 的卷积核前移 k − 1 个。`,
    },
  },
  refuted: 'self-attention-layer/path',
});
