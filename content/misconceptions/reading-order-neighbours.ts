import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'next number, next place',
      reply: (n) => `${n} goes by reading order. The next number begins the next line of the grid.`,
    },
    zh: {
      name: '编号相邻就相邻',
      reply: (n) => `${n} 是按编号推断的。下一个编号在网格下一行的开头。`,
    },
  },
  refuted: 'vit/look',
});
