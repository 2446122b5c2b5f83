import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a pixel takes one column',
      reply: (n) => `${n} counts pixels. A pixel takes three columns: red, green, blue.`,
    },
    zh: {
      name: '忘了三个通道',
      reply: (n) => `${n} 数的是像素。一个像素占三列：红、绿、蓝。`,
    },
  },
  refuted: 'vit/flatten',
});
