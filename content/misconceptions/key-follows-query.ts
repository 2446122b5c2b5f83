import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one query, one key',
      reply: () => 'One query, but it meets every key: count the scores of its row.',
    },
    zh: {
      name: '一个查询只对一个键',
      reply: () => '查询只有一个，却与每个键相乘：请数这一行有几个分数。',
    },
  },
  refuted: 'learning/pair',
});
