import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a row concerns its own token alone',
      reply: (n) =>
        `${n} keeps the change in its own row. That holds for queries; attention mixes the values of all rows.`,
    },
    zh: {
      name: '一行只影响自己',
      reply: (n) => `${n} 把改变留在了自己的行里。查询是这样；注意力会混合所有行的值。`,
    },
  },
  refuted: 'vit/blocks',
});
