import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one picture for the mean',
      reply: (n) => `${n} is what one picture’s loss does. The curve shows the mean of all.`,
    },
    zh: {
      name: '忘了取平均',
      reply: (n) => `${n} 是一幅图像的损失变化。曲线画的是全部图像的平均。`,
    },
  },
  refuted: 'learning/curve',
});
