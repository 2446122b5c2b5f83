import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the table is all there is',
      reply: (n) => `${n} is left: places also enter by the relative bias.`,
    },
    zh: {
      name: '位置只来自位置表',
      reply: (n) => `某个概率仍会改变 ${n}：位置还从相对位置偏置进入。`,
    },
  },
  refuted: 'vit/position',
});
