import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'every noun answers',
      reply: () => 'Both nouns answer the query alike. Only one of the two may have a key that fits.',
    },
    zh: {
      name: '两个名词都应答',
      reply: () => '两个名词的键同样匹配。应该只有一个匹配。',
    },
  },
  refuted: 'self-attention-layer/build',
});
