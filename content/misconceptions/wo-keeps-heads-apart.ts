import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'after the output matrix heads are still apart',
      reply: (n) => `${n} keeps heads apart. But each column of the output adds up all 96 numbers of the row.`,
    },
    zh: {
      name: '乘输出矩阵后各头仍分开',
      reply: (n) => `${n} 仍把各头分开。但输出的每一列都把整行 96 个数加权相加。`,
    },
  },
  refuted: 'vit/heads',
});
