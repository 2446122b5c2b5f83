import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a sharper kernel finds the curve',
      reply: (n) => `${n} is the curve itself, which is stored nowhere. The prediction is made of stored values alone.`,
    },
    zh: {
      name: '核越窄，越接近原曲线',
      reply: (n) => `${n} 是原曲线上的数，没有存下来。预测值只能由存下的值混合而成。`,
    },
  },
  refuted: 'attention-pooling/width',
});
