import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'after W_O heads are still apart',
      reply: (n) => `${n} keeps heads apart in O. But each column of O adds up all 96 numbers of the row.`,
    },
    zh: {
      name: 'W_O 后各头仍分开',
      reply: (n) => `${n} 在 O 中仍把各头分开。但 O 的每一列都把整行 96 个数加权相加。`,
    },
  },
  refuted: 'vit/heads',
});
