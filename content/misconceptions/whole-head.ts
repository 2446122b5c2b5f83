import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one weight, its whole head',
      reply: (n) => `${n}: twelve columns make a head, and this weight stands in one of them.`,
    },
    zh: {
      name: '一个参数改变整个头',
      reply: (n) => `${n} 不对：一个头有 12 列，这个参数只在其中一列。`,
    },
  },
  refuted: 'vit/qkv',
});
