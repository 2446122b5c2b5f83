import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'all states at once',
      reply: () => 'Each state waits for the one before: a longer sentence takes more updates.',
    },
    zh: {
      name: '状态同时算出',
      reply: () => '每个状态都要等前一个。句子越长，更新的次数越多。',
    },
  },
  refuted: 'seq2seq-attention/path',
});
