import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'one weight, one number',
      reply: (n) => `${n}: one weight serves all tokens, so its column changes in every row.`,
    },
    zh: {
      name: '一个参数只管一个数',
      reply: (n) => `${n} 不对：一个参数供所有词元共用，它那一列的每一行都变。`,
    },
  },
  refuted: 'vit/qkv',
});
