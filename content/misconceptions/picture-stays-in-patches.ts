import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the picture stays in the patches’ rows',
      reply: () => 'The answer would then be the same for every picture. Row 0 has read the patches in four blocks.',
    },
    zh: {
      name: '图像只在图像块的行里',
      reply: () => '那样，任何图像的答案都相同。第 0 行已在四个 Transformer 块中读取过图像块。',
    },
  },
  refuted: 'vit/class',
});
