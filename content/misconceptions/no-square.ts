import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the distance is not squared',
      reply: (n) => `${n} halves the distance itself. Square it first, then take half of it with a minus.`,
    },
    zh: {
      name: '距离没有平方',
      reply: (n) => `${n} 只把距离取了一半。先平方，再取一半，前面加负号。`,
    },
  },
  refuted: 'attention-pooling/gaussian',
});
