import { defineCard } from '@/content/card';

export default defineCard({
  id: 'self-attention-layer',
  part: 'attention',
  order: 6,
  title: { en: 'Self-attention as a layer', zh: '自注意力层' },
  summary: {
    en: 'What the layer does to rows, what it costs, and how far it sees, beside a recurrent network and a convolution.',
    zh: '这一层怎样处理各行，计算量多大，一层能看多远，并与循环网络、卷积比较。',
  },
  enables: {
    en: 'Say what each of Q, K and V decides, why order is lost, and when attention is the cheaper layer.',
    zh: '能说清 Q、K、V 各决定什么，为什么看不出次序，以及什么时候自注意力更省。',
  },
  needs: ['two-tokens'],
  steps: {
    window: 3,
    pooling: 2,
    roles: 3,
    merged: 3,
    pronoun: 3,
    build: 4,
    order: 3,
    reach: 2,
    cost: 2,
    path: 3,
    compare: 3,
  },
});
