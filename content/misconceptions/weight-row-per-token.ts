import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a row of weights for each token',
      reply: () => 'A row of W belongs to a feature, not to a token: every token meets every row.',
    },
    zh: {
      name: '参数的一行属于一个词元',
      reply: () => 'W 的一行属于一个特征，不属于某个词元：每个词元都乘以每一行。',
    },
  },
  refuted: 'two-tokens/keys',
});
