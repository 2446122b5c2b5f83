import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'row 0 never changes',
      reply: (n) => `${n} leaves row 0 out. It is a token like the others: attention mixes the patches into it.`,
    },
    zh: {
      name: '第 0 行始终不变',
      reply: (n) => `${n} 漏了第 0 行。它也是词元，注意力会把图像块的信息混进去。`,
    },
  },
  refuted: 'vit/class-token',
});
