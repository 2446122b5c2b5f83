import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a row concerns its own token alone',
      reply: (n) => `${n} keeps the change in its own row. That holds before the block; attention reads every row.`,
    },
    zh: {
      name: '一行只影响自己',
      reply: (n) => `${n} 把改变留在了自己的行里。进入 Transformer 块之前是这样；注意力会读取每一行。`,
    },
  },
  refuted: 'vit/blocks',
});
