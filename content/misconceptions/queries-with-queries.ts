import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'queries compared with queries',
      reply: () =>
        'With one matrix for both, a token scores highest with itself: both shares above one half are impossible.',
    },
    zh: {
      name: '查询与查询比较',
      reply: () => '两者用同一个矩阵，词元与自己的分数最高：两个权重不可能都过半。',
    },
  },
  refuted: 'two-tokens/together',
});
