import { defineMisconception } from '@/content/misconception';
import { replaced, standing } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'every token counts the same',
      reply: (n) => `${n} counts all values alike. The weights of this row are not equal.`,
    },
    zh: {
      name: '一律取平均',
      reply: (n) => `${n} 把所有值同等看待。这一行的权重并不相等。`,
    },
  },
  rule(c) {
    const keys = c.matrix(standing(c, 'probs'))[0]?.length ?? 1;
    return replaced(c, 'probs', () => 1 / keys);
  },
  refuted: 'two-tokens/output',
});
