import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'more shut than asked',
      reply: () => 'Nothing forbidden is open, but a key that may be read is shut. Go through the rows one by one.',
    },
    zh: {
      name: '关得太多',
      reply: () => '不该读的都关了，但有一个可以读的键也关了。请逐行检查。',
    },
  },
  refuted: 'softmax-mask/masks',
});
