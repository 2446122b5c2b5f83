import { defineMisconception } from '@/content/misconception';
import { dot } from '@/content/numbers/measure';
import { replaced, standing } from '@/content/numbers/rules';

export default defineMisconception({
  words: {
    en: {
      name: 'mix the keys',
      reply: (n) => `${n} mixes keys. Keys decide the weights; what is passed on is the values.`,
    },
    zh: {
      name: '混合了键',
      reply: (n) => `${n} 混合的是键。键决定权重，传递的是值。`,
    },
  },
  rule(c) {
    const [weights, keys] = [c.matrix(standing(c, 'probs')), c.matrix(`${standing(c, 'k')}^T`)];
    return replaced(c, 'output', (i, j) => dot(weights[i] ?? [], keys[j] ?? []));
  },
  refuted: 'two-tokens/program',
});
