import { defineCard } from '@/content/card';

export default defineCard({
  id: 'two-tokens',
  part: 'attention',
  order: 4,
  title: { en: 'Self-attention by hand with two tokens', zh: '手算自注意力：两个词元的例子' },
  summary: {
    en: 'A complete self-attention layer in numbers small enough to check on paper.',
    zh: '用小到可以在纸上核对的数，把一个完整的自注意力层算一遍。',
  },
  enables: {
    en: 'Work a whole self-attention layer by hand: queries, keys, scores, weights and outputs.',
    zh: '亲手算完一整层自注意力：查询、键、分数、权重和输出。',
  },
  needs: ['scoring-scale'],
  steps: {
    tokens: 3,
    query: 3,
    queries: 2,
    keys: 3,
    scores: 3,
    scale: 3,
    softmax: 4,
    values: 2,
    output: 4,
    shapes: 4,
    program: 4,
    together: 5,
  },
});
