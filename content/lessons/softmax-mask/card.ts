import { defineCard } from '@/content/card';

export default defineCard({
  id: 'softmax-mask',
  part: 'attention',
  order: 2,
  title: { en: 'From scores to weights: softmax and masked softmax', zh: '从分数到权重：softmax 与掩蔽 softmax' },
  summary: {
    en: 'Four scores become four weights: why e, along which axis, and how a key gets exactly nothing.',
    zh: '四个分数变成四个权重：为什么取指数，沿哪个方向求和，怎样让一个键的权重正好是 0。',
  },
  enables: {
    en: 'Work out a softmax by hand, mask keys so that they get nothing, and say what a larger or lower score does to a row.',
    zh: '亲手算 softmax，用掩码使某些键的权重为 0。能说清分数变大或变小时，一行权重怎样变。',
  },
  needs: ['attention-pooling'],
  steps: {
    divide: 2,
    exp: 3,
    shift: 2,
    padding: 3,
    axis: 2,
    program: 3,
    masks: 4,
    empty: 2,
    temperature: 2,
    jacobian: 3,
  },
});
