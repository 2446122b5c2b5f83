import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'E knows the place',
      reply: (n) => `${n} is how two rows of positions differ; they are added two steps later. E knows pixels alone.`,
    },
    zh: {
      name: 'E 里有位置',
      reply: (n) => `${n} 是两行位置嵌入之差，再过两步才加。E 里只有像素。`,
    },
  },
  refuted: 'vit/embed',
});
