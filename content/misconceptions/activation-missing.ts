import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'stop at the sum',
      reply: (n) => `${n} is the sum itself. The state is its tanh.`,
    },
    zh: {
      name: '停在求和',
      reply: (n) => `${n} 是和本身。状态还要对它取 tanh。`,
    },
  },
  refuted: 'seq2seq-attention/encoder',
});
