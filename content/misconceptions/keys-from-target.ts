import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the output is looked up',
      reply: () => 'That compares outputs with outputs. What is looked up are the states of the encoder.',
    },
    zh: {
      name: '从输出取键',
      reply: () => '这是输出与输出比较。要查找的是编码器的状态。',
    },
  },
  refuted: 'seq2seq-attention/whose',
});
