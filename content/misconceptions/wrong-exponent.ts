import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'another power of d',
      reply: () =>
        'The deviation still changes with the width. By what factor does it grow when d is four times as large?',
    },
    zh: {
      name: '换一个指数',
      reply: () => '标准差仍随维数变化。维数变成 4 倍，它变成几倍？',
    },
  },
  refuted: 'scoring-scale/divide',
});
