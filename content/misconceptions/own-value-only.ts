import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the output is its own value',
      reply: (n) =>
        `${n} would take the token’s own value alone. Its row has a weight for every token, and none of them is 0.`,
    },
    zh: {
      name: '输出只取自己的值',
      reply: (n) => `${n} 意味着只取自己的值。这一行对每个词元都有权重，没有一个是 0。`,
    },
  },
  refuted: 'two-tokens/output',
});
