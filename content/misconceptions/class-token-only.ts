import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'only the class token reads',
      reply: (n) => `${n} lets the class token alone read. Each of the seventeen queries gives the patch some weight.`,
    },
    zh: {
      name: '只有类别词元读取图像块',
      reply: (n) => `${n} 只让类别词元读取。17 个查询都给这个图像块一份权重。`,
    },
  },
  refuted: 'vit/blocks',
});
