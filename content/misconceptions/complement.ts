import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the rest changes hands',
      reply: (n) => `${n} is what the others had. Softmax starts anew from all scores.`,
    },
    zh: {
      name: '与其余的对换',
      reply: (n) => `${n} 是其余状态原有的权重。softmax 要用全部分数重新计算。`,
    },
  },
  refuted: 'seq2seq-attention/flip',
});
