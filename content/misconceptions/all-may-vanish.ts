import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a row of nothing but 0',
      reply: () => 'Softmax divides by its own sum: weights of finite scores add up to 1 and cannot all be 0.',
    },
    zh: {
      name: '整行都是 0',
      reply: () => 'softmax 除以自己的总和：分数有限，权重相加就得 1，不会全是 0。',
    },
  },
  refuted: 'softmax-mask/empty',
});
