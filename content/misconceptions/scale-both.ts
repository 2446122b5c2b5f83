import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'divide q and k, each',
      reply: (n) => `${n} would do if query and key were both multiplied by it. Here one of them is.`,
    },
    zh: {
      name: 'q 与 k 各除一次',
      reply: (n) => `查询和键都乘以它，${n} 才对。这里只乘了其中一个。`,
    },
  },
  refuted: 'two-tokens/scale',
});
