import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one block reaches neighbours',
      reply: (n) =>
        `${n} ends with the reach of a 3 × 3 convolution. Attention gives every query some weight on every key.`,
    },
    zh: {
      name: '一个 Transformer 块只到邻居',
      reply: (n) => `${n} 里的后一个是 3 × 3 卷积的范围。注意力让每个查询对每个键都有权重。`,
    },
  },
  refuted: 'vit/blocks',
});
