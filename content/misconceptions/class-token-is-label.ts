import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the class token is the label',
      reply: (n) =>
        `${n} counts row 0. The class token is 96 learned numbers, equal for every picture; no label goes in.`,
    },
    zh: {
      name: '类别词元就是标签',
      reply: (n) => `${n} 算上了第 0 行。类别词元是 96 个学得的参数，与图像、标签都无关。`,
    },
  },
  refuted: 'vit/class-token',
});
