import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'an output for each key',
      reply: () => 'An output belongs to a query: in A·V the number of keys cancels.',
    },
    zh: {
      name: '每个键一个输出',
      reply: () => '每个输出对应一个查询：A·V 中，键的个数消去了。',
    },
  },
  refuted: 'scoring-scale/shapes',
});
