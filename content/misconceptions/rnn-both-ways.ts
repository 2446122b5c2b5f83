import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a state knows what comes later',
      reply: (n) => `${n} lets the network look ahead. States before the token were finished when it was read.`,
    },
    zh: {
      name: '循环网络能看到后面',
      reply: (n) => `${n} 让循环网络看到了后面。读到这个词元时，前面的状态已经算完。`,
    },
  },
  refuted: 'self-attention-layer/reach',
});
