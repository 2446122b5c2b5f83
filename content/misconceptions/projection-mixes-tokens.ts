import { defineMisconception } from '@/content/misconception';

export default defineMisconception({
  words: {
    en: {
      name: 'a projection mixes tokens',
      reply: (n) => `${n} would mix the tokens. Row i of Q, K or V comes from token i alone; tokens meet in QKᵀ.`,
    },
    zh: {
      name: '线性变换已混合词元',
      reply: (n) => `${n} 意味着词元相互混合。Q、K、V 的第 i 行都只来自词元 i，到 QKᵀ 词元才相互比较。`,
    },
  },
  refuted: 'two-tokens/queries',
});
