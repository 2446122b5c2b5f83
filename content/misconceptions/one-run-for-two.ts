import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one run for a slope',
      reply: (n) =>
        `${n} counts one run for each weight. A slope compares two: the weight a little up, and a little down.`,
    },
    zh: {
      name: '一个斜率只运行一次',
      reply: (n) => `${n} 给每个参数只运行一次。斜率要比较两次：加一点，减一点。`,
    },
  },
  refuted: 'learning/problem',
});
