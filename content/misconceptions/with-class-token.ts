import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the class token counted too early',
      reply: (n) => `${n} counts a class token too. It joins three steps later; here there are patches only.`,
    },
    zh: {
      name: '提前算上类别词元',
      reply: (n) => `${n} 多算了类别词元。再过三步它才加入，这里只有图像块。`,
    },
  },
  refuted: 'vit/patches',
});
