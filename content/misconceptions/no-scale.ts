import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'raw products into softmax',
      reply: () =>
        'That uses the raw product. Divide by √d first: a sum of d products spreads about √d times as widely.',
    },
    zh: {
      name: '不除以 √d',
      reply: () => '这里用了没有缩放的乘积。要先除以 √d：d 个乘积之和，标准差约为一个乘积的 √d 倍。',
    },
  },
  refuted: 'vit/weight',
});
