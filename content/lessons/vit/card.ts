import { defineCard } from '@/content/card';

export default defineCard({
  id: 'vit',
  part: 'tour',
  order: 0,
  title: { en: 'Vision Transformer, number by number', zh: 'Vision Transformer：每个数都算给你看' },
  summary: {
    en: 'A picture of 28\u00a0×\u00a028 pixels goes through a whole Vision Transformer in nineteen steps. Every matrix is on screen, and every number in it can be explained and changed.',
    zh: '一张 28\u00a0×\u00a028 的图，分十九步走完整个 Vision Transformer。每个矩阵都在屏幕上，每个数都说得清来历，也都能改。',
  },
  enables: {
    en: 'Follow one picture through a whole Vision Transformer and say what every matrix on the way is for.',
    zh: '跟着一张图走完整个 Vision Transformer，说得出途中每个矩阵的用处。',
  },
  steps: {
    problem: 4,
    image: 3,
    patches: 2,
    flatten: 3,
    embed: 3,
    'class-token': 3,
    position: 4,
    norm: 3,
    qkv: 3,
    scores: 5,
    scale: 3,
    bias: 4,
    softmax: 4,
    look: 4,
    mix: 4,
    heads: 3,
    output: 4,
    mlp: 4,
    blocks: 4,
    class: 4,
  },
});
