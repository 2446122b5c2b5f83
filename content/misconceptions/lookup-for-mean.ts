import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'read the entry that is asked for',
      reply: (n) => `${n} is a single entry of the table. A mean takes all values, wherever it is asked.`,
    },
    zh: {
      name: '查表代替平均',
      reply: (n) => `${n} 是表里的一项。平均值要用所有的值，与问的位置无关。`,
    },
  },
  refuted: 'attention-pooling/lookup',
});
