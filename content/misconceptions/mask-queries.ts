import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a whole row shut',
      reply: () =>
        'A row with nothing open has nothing to share out: 0 ÷ 0. What may not be read is a key: shut its cells.',
    },
    zh: {
      name: '整行关闭',
      reply: () => '整行都关，就没有可分的权重：0 ÷ 0。不可读的是键，要关的是它那一列的单元格。',
    },
  },
  refuted: 'softmax-mask/masks',
});
