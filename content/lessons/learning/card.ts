import { defineCard } from '@/content/card';

export default defineCard({
  id: 'learning',
  part: 'tour',
  order: 0.5,
  title: { en: 'How attention learns', zh: '注意力是怎样学会的' },
  summary: {
    en: 'The same network before, during and after training: watch its attention form, follow one gradient back through the arithmetic, take one step yourself, then train a small network live in this page.',
    zh: '同一个网络，训练之前、之中和之后：看注意力怎样成形，把一个梯度一步步算回去。然后亲手走一步，再在本页里训练一个小网络。',
  },
  enables: {
    en: 'Read an attention map before, during and after training, and follow one gradient back to a weight.',
    zh: '看懂训练前后和途中的注意力图，把一个梯度一路追回到某个参数。',
  },
  needs: ['vit'],
  steps: {
    problem: 4,
    before: 3,
    maps: 5,
    positions: 4,
    surprise: 4,
    curve: 4,
    gradient: 5,
    looks: 5,
    jacobian: 5,
    pair: 4,
    wq: 5,
    back: 5,
    step: 5,
    live: 6,
    after: 4,
  },
});
