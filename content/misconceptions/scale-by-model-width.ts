import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by the root of the token’s width',
      reply: () => 'That is the token’s width. A score adds up as many products as a query has numbers.',
    },
    zh: {
      name: '除以词元宽度的平方根',
      reply: () => '这是词元的宽度。查询有几个数，一个分数就是几个乘积之和。',
    },
  },
  refuted: 'two-tokens/shapes',
});
