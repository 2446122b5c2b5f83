import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by the root of the length',
      reply: () => 'That is how many scores a row has. One score adds up as many products as a query has numbers.',
    },
    zh: {
      name: '除以序列长度的平方根',
      reply: () => '这是一行中分数的个数。查询有几个数，一个分数就是几个乘积之和。',
    },
  },
  refuted: 'two-tokens/shapes',
});
