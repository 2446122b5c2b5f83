import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'made for the case in sight',
      reply: () => 'That fits the pair in sight. Think of what must hold for any two directions.',
    },
    zh: {
      name: '只适合看到的情形',
      reply: () => '这只适合图中这一对。想一想，对任意两个方向都要成立的是什么。',
    },
  },
  refuted: 'two-tokens/together',
});
