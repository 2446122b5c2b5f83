import { defineMisconception } from '@/content/misconception';
import { dot } from '@/content/numbers/measure';
import { replaced } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'the token itself is the query',
      reply: (n) => `${n} takes the tokens themselves. A query is the token times W_Q, a key the token times W_K.`,
    },
    zh: {
      name: '直接用词元',
      reply: (n) => `${n} 直接用了词元。查询是词元乘以 W_Q，键是词元乘以 W_K。`,
    },
  },
  rule(c) {
    const x = c.matrix('in.tokens');
    return replaced(c, 'products', (i, j) => dot(x[i] ?? [], x[j] ?? []));
  },
  refuted: 'two-tokens/scores',
});
