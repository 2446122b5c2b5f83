import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the gradient goes with its weight',
      reply: () =>
        'The gradient is what comes in times what comes back: the weight itself is not in it. Look at what comes in.',
    },
    zh: {
      name: '梯度随参数变',
      reply: () => '梯度等于进来的数乘以传回的数，其中没有参数本身。请看进来的数。',
    },
  },
  refuted: 'learning/gradient',
});
