import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'twice the tokens, twice the cost',
      reply: (n) => `${n} counts queries alone. Each of them also meets more keys.`,
    },
    zh: {
      name: '计算量与词元数成正比',
      reply: (n) => `${n} 只算了查询增多。每个查询要比较的键也增多了。`,
    },
  },
  refuted: 'self-attention-layer/cost',
});
