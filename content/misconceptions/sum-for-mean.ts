import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the mean takes all of a change',
      reply: (n) =>
        `${n} takes all of the change. The sum grows by that much; a mean divides it by the number of points.`,
    },
    zh: {
      name: '平均值得到全部增量',
      reply: (n) => `${n} 把增量全加上了。总和增加这么多，平均值还要除以点的个数。`,
    },
  },
  refuted: 'attention-pooling/lookup',
});
