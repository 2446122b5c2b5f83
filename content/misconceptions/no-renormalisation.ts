import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one weight moves alone',
      reply: () => 'If one weight grew alone, its row would no longer add up to 1. All terms of a row share one sum.',
    },
    zh: {
      name: '只有一个权重变',
      reply: () => '只增大一个权重，这一行之和就不再是 1。同一行的各项共用一个总和。',
    },
  },
  refuted: 'softmax-mask/axis',
});
