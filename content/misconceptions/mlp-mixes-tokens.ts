import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'the MLP mixes tokens',
      reply: (n) => `${n} lets tokens meet in the MLP. It works on each row alone; attention is where tokens meet.`,
    },
    zh: {
      name: '前馈网络混合词元',
      reply: (n) => `${n} 让词元在前馈网络里相互影响了。它逐行计算，词元只在注意力中相互影响。`,
    },
  },
  refuted: 'vit/mlp',
});
