import { defineMisconception } from '@/content/misconception';
import { replaced, standing } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'divide by d',
      reply: (n) => `${n} goes by d. The spread of a sum of d products grows with √d.`,
    },
    zh: {
      name: '除以 d',
      reply: (n) => `${n} 用了 d。d 个乘积之和，标准差按 √d 增大。`,
    },
  },
  rule(c) {
    const products = c.matrix(standing(c, 'products'));
    const d = c.matrix(standing(c, 'q'))[0]?.length ?? 1;
    return replaced(c, 'scores', (i, j) => (products[i]?.[j] ?? 0) / d);
  },
  refuted: 'two-tokens/scale',
});
