import { defineMisconception } from '@/content/misconception';
import { sum } from '@/content/numbers/measure';
import { replaced, standing } from '@/content/numbers/rules';
import { exp } from '@/lib/maths';

export default defineMisconception({
  words: {
    en: {
      name: 'softmax down the columns',
      reply: (n) => `${n} divides by the column’s sum. Each query shares out its own 1: divide by the sum of its row.`,
    },
    zh: {
      name: '沿列做 softmax',
      reply: (n) => `${n} 除以了整列之和。每个查询各自分配总量 1，应除以本行之和。`,
    },
  },
  rule(c) {
    const columns = c.matrix(`${standing(c, 'scores')}^T`).map((column) => column.map(exp));
    return replaced(c, 'probs', (i, j) => (columns[j]?.[i] ?? 0) / sum(columns[j] ?? []));
  },
  refuted: 'two-tokens/softmax',
});
