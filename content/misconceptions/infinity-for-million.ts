import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a million is infinite',
      reply: () => '0 ÷ 0 needs −∞ in the whole row. A million is finite, and only differences count.',
    },
    zh: {
      name: '把百万当作无穷',
      reply: () => '整行是 −∞ 才会是 0 ÷ 0。百万是有限数，起作用的只有差。',
    },
  },
  refuted: 'softmax-mask/empty',
});
