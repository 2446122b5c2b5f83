import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'all red first',
      reply: (n) => `${n} is another order, all red first. Here the three channels of a pixel stand together.`,
    },
    zh: {
      name: '先排完红色',
      reply: (n) => `${n} 是另一种排法：先排完红色。这里同一像素的三个通道相邻。`,
    },
  },
  refuted: 'vit/flatten',
});
