import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'weights belong to places',
      reply: (n) => `${n} belonged to the old state. A weight follows the state, not the place.`,
    },
    zh: {
      name: '权重固定在位置上',
      reply: (n) => `${n} 属于原来的状态。权重随状态改变，不随位置。`,
    },
  },
  refuted: 'seq2seq-attention/flip',
});
