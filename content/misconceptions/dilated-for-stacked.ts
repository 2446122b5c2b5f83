import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'gaps for none',
      reply: (n) => `${n} is for layers with gaps that grow. Here all k tokens stand side by side.`,
    },
    zh: {
      name: '当成空洞卷积',
      reply: (n) => `${n} 是空洞卷积的层数，间隔逐层增大。这里的 k 个词元紧挨着。`,
    },
  },
  refuted: 'self-attention-layer/path',
});
