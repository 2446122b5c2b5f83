import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the row of another token',
      reply: (n) => `${n} is made from another token. Row i of the result reads row i of X.`,
    },
    zh: {
      name: '取了另一个词元的行',
      reply: (n) => `${n} 由另一个词元得来。结果的第 i 行取自 X 的第 i 行。`,
    },
  },
  refuted: 'two-tokens/query',
});
