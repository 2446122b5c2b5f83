import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'loss and accuracy move together',
      reply: () =>
        'Accuracy asks only which class is largest, and that has not changed. The loss asks how much the right one got.',
    },
    zh: {
      name: '损失与准确率同步变化',
      reply: () => '准确率只看哪一类最大，这没有变。损失看正确类别得到多少。',
    },
  },
  refuted: 'learning/curve',
});
