import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'same loss, same gradient',
      reply: () => 'The loss is the same, but a slope counts per unit of this weight, and the unit has changed.',
    },
    zh: {
      name: '损失同则梯度同',
      reply: () => '损失相同，但斜率是参数每变一个单位时损失的变化，而这个单位变了。',
    },
  },
  refuted: 'learning/gradient',
});
