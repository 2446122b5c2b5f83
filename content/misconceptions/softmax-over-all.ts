import { defineMisconception } from '@/content/misconception';
import { sum } from '@/content/numbers/measure';
import { replaced, standing } from '@/content/numbers/rules';
import { exp } from '@/lib/maths';

export default defineMisconception({
  words: {
    en: {
      name: 'softmax over the whole table',
      reply: (n) =>
        `${n} divides by the sum of the whole table; a row then hands out far less than 1. Look at the row sums.`,
    },
    zh: {
      name: '对整张表做 softmax',
      reply: (n) => `${n} 除以了整张表之和，一行加起来就远小于 1。请看各行之和。`,
    },
  },
  rule(c) {
    const raised = c.matrix(standing(c, 'scores')).map((row) => row.map(exp));
    const total = sum(raised.flat());
    return replaced(c, 'probs', (i, j) => (raised[i]?.[j] ?? 0) / total);
  },
  refuted: 'attention-pooling/matrix',
});
