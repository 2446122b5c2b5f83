import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'what overflows once is lost',
      reply: () =>
        'e to a large number overflows as a program writes it, but the quotient need not: take the row’s maximum away first.',
    },
    zh: {
      name: '溢出了就没有结果',
      reply: () => '照式子直接算，e 的大数次方会溢出，但商是有限的：先减去本行的最大值。',
    },
  },
  refuted: 'softmax-mask/shift',
});
