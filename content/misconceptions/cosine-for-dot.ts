import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the score is a cosine',
      reply: (n) =>
        `${n} is the cosine. A dot product also grows with the lengths: double one vector and the score doubles.`,
    },
    zh: {
      name: '把点积当余弦',
      reply: (n) => `${n} 是余弦。点积还随长度增大：一个向量加倍，点积也加倍。`,
    },
  },
  refuted: 'two-tokens/tokens',
});
