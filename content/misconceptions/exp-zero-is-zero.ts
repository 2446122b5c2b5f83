import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'e to 0 taken for 0',
      reply: () =>
        'Then a key with the score 0 would get nothing. One more in the exponent is a factor e, and e¹ is e: so e⁰ is 1.',
    },
    zh: {
      name: '把 e 的 0 次方当作 0',
      reply: () => '那样分数为 0 的键就得不到权重。指数每加 1 乘一次 e，而 e¹ = e，所以 e⁰ = 1。',
    },
  },
  refuted: 'softmax-mask/exp',
});
