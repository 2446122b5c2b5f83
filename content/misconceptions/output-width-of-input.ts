import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the output is as wide as the input',
      reply: () => 'The columns of the output are those of V. Back to the width of X takes one more matrix.',
    },
    zh: {
      name: '输出与输入同宽',
      reply: () => '输出的列来自 V。要回到 X 的宽度，还要再乘一个矩阵。',
    },
  },
  refuted: 'two-tokens/shapes',
});
