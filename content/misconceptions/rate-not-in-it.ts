import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the rate is not in it',
      reply: () => 'The slope stays, but the weight goes farther along it: fall = slope × distance.',
    },
    zh: {
      name: '与学习率无关',
      reply: () => '斜率不变，但参数沿着它走得更远：下降量等于斜率乘以距离。',
    },
  },
  refuted: 'learning/step',
});
