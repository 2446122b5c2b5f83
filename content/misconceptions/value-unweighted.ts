import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'add the whole value',
      reply: (n) => `${n} adds the whole value. The query takes its share of it: the weight times the value.`,
    },
    zh: {
      name: '值未乘权重',
      reply: (n) => `${n} 加上了整个值。查询只取一份：权重乘以值。`,
    },
  },
  refuted: 'vit/mix',
});
