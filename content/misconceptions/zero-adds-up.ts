import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'small differences add up',
      reply: () => 'Zero added many times stays zero: every update is the same for both heads.',
    },
    zh: {
      name: '零也会累积',
      reply: () => '零累加多少次仍是零：每次更新对两个头都一样。',
    },
  },
  refuted: 'learning/maps',
});
