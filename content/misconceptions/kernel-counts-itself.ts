import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'each layer adds k tokens',
      reply: (n) => `${n} adds k new tokens a layer. One of the k is the token itself.`,
    },
    zh: {
      name: '每层增加 k 个',
      reply: (n) => `${n} 是每层增加 k 个词元。这 k 个里有一个是它自己。`,
    },
  },
  refuted: 'self-attention-layer/path',
});
