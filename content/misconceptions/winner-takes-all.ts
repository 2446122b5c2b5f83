import { defineMisconception } from '@/content/misconception';
import { argmax } from '@/content/numbers/measure';
import { replaced, standing } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'the largest score gets everything',
      reply: (n) => `${n} gives everything to one key. Softmax leaves every key a share; read the whole row.`,
    },
    zh: {
      name: '最大者独得',
      reply: (n) => `${n} 把权重全给了一个键。softmax 给每个键都留一份，请看整行。`,
    },
  },
  rule(c) {
    const scores = c.matrix(standing(c, 'scores'));
    return replaced(c, 'probs', (i, j) => (argmax(scores[i] ?? []) === j ? 1 : 0));
  },
  refuted: 'two-tokens/output',
});
