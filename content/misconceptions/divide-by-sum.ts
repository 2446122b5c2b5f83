import { defineMisconception } from '@/content/misconception';
import { sum } from '@/content/numbers/measure';
import { replaced, standing } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by the sum, no exponential',
      reply: (n) =>
        `${n} divides the score by the row’s sum. A negative score would give a negative share; softmax takes exponentials first.`,
    },
    zh: {
      name: '直接除以和，不取指数',
      reply: (n) => `${n} 是分数直接除以行和。分数为负，份额就为负；softmax 先取指数。`,
    },
  },
  rule(c) {
    const scores = c.matrix(standing(c, 'scores'));
    return replaced(c, 'probs', (i, j) => (scores[i]?.[j] ?? 0) / sum(scores[i] ?? []));
  },
  refuted: 'two-tokens/softmax',
});
