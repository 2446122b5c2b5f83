import { defineMisconception } from '@/content/misconception';
import { dot } from '@/content/numbers/measure';
import { replaced, standing } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'KQᵀ for QKᵀ',
      reply: (n) => `${n} has them exchanged. Row i belongs to query i: row i of Q, row j of K.`,
    },
    zh: {
      name: '写成 KQᵀ',
      reply: (n) => `${n} 放反了。第 i 行属于查询 i：取 Q 的第 i 行、K 的第 j 行。`,
    },
  },
  rule(c) {
    const [q, k] = [c.matrix(standing(c, 'q')), c.matrix(standing(c, 'k'))];
    return replaced(c, 'products', (i, j) => dot(k[i] ?? [], q[j] ?? []));
  },
  refuted: 'two-tokens/scores',
});
