import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'right, but too weak',
      reply: () => 'The direction is right, but where the tokens are alike the scores differ too little.',
    },
    zh: {
      name: '方向对，但不够强',
      reply: () => '方向是对的，但词元相近时，分数之差还太小。',
    },
  },
  refuted: 'two-tokens/together',
});
