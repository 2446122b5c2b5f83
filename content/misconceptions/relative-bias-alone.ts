import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the relative bias is all there is',
      reply: (n) => `${n} is left: places also enter by the table that is added here.`,
    },
    zh: {
      name: '位置只来自相对位置偏置',
      reply: (n) => `某个概率仍会改变 ${n}：位置还从这里所加的位置表进入。`,
    },
  },
  refuted: 'vit/position',
});
