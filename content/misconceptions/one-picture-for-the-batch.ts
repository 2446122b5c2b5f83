import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one picture for the whole batch',
      reply: (n) =>
        `${n} is for one picture. An update follows the mean over all pictures of its batch: each needs its runs.`,
    },
    zh: {
      name: '一批只算一幅',
      reply: (n) => `${n} 只算了一幅图像。一次更新取一批的平均，每幅都要运行。`,
    },
  },
  refuted: 'learning/problem',
});
