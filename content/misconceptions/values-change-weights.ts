import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a larger value draws more weight',
      reply: (n) => `${n} lets the value change the weights. They come from Q and K; V enters after softmax.`,
    },
    zh: {
      name: '值会影响权重',
      reply: (n) => `${n} 让值改变了权重。权重由 Q 和 K 决定，V 在 softmax 之后才用到。`,
    },
  },
  refuted: 'two-tokens/values',
});
