import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'later keys shut, other text open',
      reply: () => 'No later key is open, but another text is. What is packed together must be kept apart.',
    },
    zh: {
      name: '没有隔开另一段文字',
      reply: () => '后面的键都关了，另一段文字却开着。放在一起的文字要互相隔开。',
    },
  },
  refuted: 'softmax-mask/masks',
});
