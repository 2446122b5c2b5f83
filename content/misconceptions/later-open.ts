import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'texts kept apart, later keys open',
      reply: () => 'The texts are apart, but within one a query still reads keys that come after it.',
    },
    zh: {
      name: '没有遮住后面的词元',
      reply: () => '两段文字隔开了，但同一段里，查询仍能看到后面的键。',
    },
  },
  refuted: 'softmax-mask/masks',
});
