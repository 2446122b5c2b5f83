import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the bare words are mixed',
      reply: () => 'That mixes words. What is compared and handed over are the states.',
    },
    zh: {
      name: '混合词本身',
      reply: () => '这样混合的是词。要比较、要传递的都是状态。',
    },
  },
  refuted: 'seq2seq-attention/program',
});
