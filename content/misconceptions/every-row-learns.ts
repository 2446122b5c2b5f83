import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'every query learns',
      reply: () => 'After this block only row 0 is read on. Which queries does row 0 of Z depend on?',
    },
    zh: {
      name: '每个查询都有梯度',
      reply: () => '这个 Transformer 块之后只读第 0 行。Z 的第 0 行取决于哪些查询？',
    },
  },
  refuted: 'learning/pair',
});
