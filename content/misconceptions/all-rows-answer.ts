import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the head reads all rows',
      reply: () => 'That pools all rows. Here the classifier reads row 0 alone.',
    },
    zh: {
      name: '分类头读取所有行',
      reply: () => '这是汇总所有行。这里的分类头只读第 0 行。',
    },
  },
  refuted: 'vit/class',
});
