import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'overwritten for added',
      reply: () =>
        'Equal weights need equal scores. What is added to all scores leaves their differences as they were.',
    },
    zh: {
      name: '把改写当作加上',
      reply: () => '分数相等，权重才相等。每个分数加上同一个数，差不变。',
    },
  },
  refuted: 'softmax-mask/empty',
});
