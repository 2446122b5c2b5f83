import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'any score grows without end',
      reply: () => 'A dot product has no bound. tanh has one, and the score is a sum of few of them.',
    },
    zh: {
      name: '分数没有上界',
      reply: () => '点积没有上界，tanh 有界，而这个分数是几个 tanh 之和。',
    },
  },
  refuted: 'scoring-scale/additive',
});
