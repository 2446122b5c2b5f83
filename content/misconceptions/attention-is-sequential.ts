import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'attention walks from word to word',
      reply: () => 'Attention is one sum over all states: each is one step away.',
    },
    zh: {
      name: '注意力逐词传递',
      reply: () => '注意力是对所有状态的一次求和，到每个状态都是一步。',
    },
  },
  refuted: 'seq2seq-attention/path',
});
