import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a score as large as its own',
      reply: (n) => `${n} is the token with itself. The other token has a length of its own: compare the two arrows.`,
    },
    zh: {
      name: '与自己的点积',
      reply: (n) => `${n} 是词元与自己的点积。另一个词元有自己的长度：比较两个箭头。`,
    },
  },
  refuted: 'two-tokens/tokens',
});
