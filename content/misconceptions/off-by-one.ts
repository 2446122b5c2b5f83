import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'count from 1',
      reply: (n) => `${n} is one off. Rows and columns here count from 0.`,
    },
    zh: {
      name: '从 1 数起',
      reply: (n) => `${n} 差了 1。这里的行和列从 0 数起。`,
    },
  },
  refuted: 'vit/image',
});
