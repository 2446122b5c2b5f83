import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a token does not reach itself',
      reply: (n) => `${n} leaves out the token itself. Its own output depends on it too.`,
    },
    zh: {
      name: '漏算自己',
      reply: (n) => `${n} 漏了这个词元自己。它的输出也取决于它。`,
    },
  },
  refuted: 'self-attention-layer/reach',
});
