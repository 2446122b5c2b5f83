import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a feature joins itself alone',
      reply: (n) => `${n} would join feature c to feature c alone. Each of the inputs meets each of the outputs.`,
    },
    zh: {
      name: '一维只连一维',
      reply: (n) => `${n} 是每一维只连同一维的个数。每个输入都要连到每个输出。`,
    },
  },
  refuted: 'self-attention-layer/window',
});
