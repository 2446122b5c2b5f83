import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'turned, not flipped',
      reply: (n) => `${n} is half a turn. Upside down, left stays left: the column does not move.`,
    },
    zh: {
      name: '把翻转当成旋转',
      reply: (n) => `${n} 是旋转 180°。上下翻转不改变左右，列号不变。`,
    },
  },
  refuted: 'vit/image',
});
