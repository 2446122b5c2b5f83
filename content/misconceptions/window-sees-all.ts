import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one window sees the sentence',
      reply: () => 'One window of a few tokens ends long before the first.',
    },
    zh: {
      name: '一个窗口看到全句',
      reply: () => '一个几词的窗口，远远到不了第一个词元。',
    },
  },
  refuted: 'self-attention-layer/compare',
});
