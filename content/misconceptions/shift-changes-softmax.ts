import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a constant added to the row changes it',
      reply: (n) => `${n} changes the numerator alone. All terms below it grow by the same factor, which cancels.`,
    },
    zh: {
      name: '整行加常数会改变权重',
      reply: (n) => `${n} 只改了分子。分母的每一项也都乘了同一个因子，正好约去。`,
    },
  },
  refuted: 'vit/softmax',
});
