import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'any layer takes any length',
      reply: (n) =>
        `${n} would let a full-width layer take any length. Its weights belong to places, and the new place has none.`,
    },
    zh: {
      name: '任何层都适应任意长度',
      reply: (n) => `${n} 等于说全宽的层适应任意长度。它的参数属于各个位置，新位置还没有参数。`,
    },
  },
  refuted: 'self-attention-layer/window',
});
