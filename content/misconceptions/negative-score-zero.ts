import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a negative score weighs nothing',
      reply: () => 'A negative score is no zero weight: e to any score is positive.',
    },
    zh: {
      name: '负分就是零权重',
      reply: () => '分数为负，权重不等于 0：e 的任何次方都是正数。',
    },
  },
  refuted: 'seq2seq-attention/flip',
});
