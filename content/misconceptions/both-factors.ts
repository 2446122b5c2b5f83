import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'both factors change',
      reply: () => 'Only what comes in has changed. The output is the same, so its gradient is too.',
    },
    zh: {
      name: '两个因子都变',
      reply: () => '只有进来的数变了。输出没变，它的梯度也没变。',
    },
  },
  refuted: 'learning/gradient',
});
