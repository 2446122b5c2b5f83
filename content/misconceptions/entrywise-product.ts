import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'multiply entry by entry',
      reply: (n) => `${n} multiplies place by place. A cell of a product is a sum: a whole row meets a whole column.`,
    },
    zh: {
      name: '逐项相乘',
      reply: (n) => `${n} 是逐个位置相乘。矩阵乘法的一个单元格是一个和：整行乘以整列。`,
    },
  },
  refuted: 'two-tokens/query',
});
