import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a mixture reads as a third digit',
      reply: (n) => `${n} takes it for a blend of two drawings. The values still come from one picture alone.`,
    },
    zh: {
      name: '混合就成了第三个',
      reply: (n) => `${n} 是把输入看作两幅图像的混合。值仍然只来自一幅图像。`,
    },
  },
  refuted: 'learning/after',
});
