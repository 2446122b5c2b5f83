import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'keys without values',
      reply: () => 'Each key brings its value: otherwise A and V cannot be multiplied.',
    },
    zh: {
      name: '只加键不加值',
      reply: () => '每个键都带着自己的值，不然 A 与 V 不能相乘。',
    },
  },
  refuted: 'scoring-scale/shapes',
});
