import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'what is freed is shared equally',
      reply: (n) =>
        `${n} shares the freed weight in equal parts. The ratio of two weights depends on their two scores alone.`,
    },
    zh: {
      name: '空出的权重平分',
      reply: (n) => `${n} 把空出的权重平分了。两个权重之比只取决于这两个分数。`,
    },
  },
  refuted: 'two-tokens/softmax',
});
