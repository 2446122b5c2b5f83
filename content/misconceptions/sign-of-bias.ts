import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the bias is subtracted',
      reply: () =>
        'That subtracts the entry of the table. It is added: a positive entry makes the pair’s weight larger.',
    },
    zh: {
      name: '减去了偏置',
      reply: () => '这样减去了表中的一项。应当相加：这一项为正，权重就更大。',
    },
  },
  refuted: 'vit/weight',
});
