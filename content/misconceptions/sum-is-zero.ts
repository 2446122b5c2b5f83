import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the sum taken for 0',
      reply: () => 'Add the scores up first: dividing by their sum fails so only where the sum is 0.',
    },
    zh: {
      name: '误以为总和为 0',
      reply: () => '先把分数加起来：总和为 0 时才会除以 0。',
    },
  },
  refuted: 'softmax-mask/divide',
});
