import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'no relative bias',
      reply: () => 'That leaves out the relative bias: the pair’s entry of the table is added before softmax.',
    },
    zh: {
      name: '漏加相对位置偏置',
      reply: () => '这样漏了相对位置偏置：softmax 之前要加上表中对应的一项。',
    },
  },
  refuted: 'vit/weight',
});
