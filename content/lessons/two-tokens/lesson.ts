import { defineLesson } from '@/content/schema';
import { readConfig } from '@/lib/systems/config';
import { twoToken } from '@/lib/systems/two-token';
import { matrix, tokens, wk, wq, wv } from './example';
import { steps } from './steps';

export default defineLesson({
  id: 'two-tokens',
  order: 4,
  title: { en: 'Self-attention by hand with two tokens', zh: '手算自注意力：两个词元的例子' },
  summary: {
    en: 'A complete self-attention layer in numbers small enough to check on paper.',
    zh: '用小到可以在纸上核对的数，把一个完整的自注意力层算一遍。',
  },
  countFrom: 1,
  system: twoToken,
  config: ({ scaled, temperature }) =>
    readConfig(twoToken, { tokens, wq, wk, wv, scaled: scaled === 1, temperature: temperature ?? 1 }),
  knobs: [
    { id: 'scaled', kind: 'switch', initial: 1, words: { en: { label: 'Divide by √d' }, zh: { label: '除以 √d' } } },
    {
      ...{ id: 'temperature', kind: 'slider', initial: 1, min: 0.25, max: 4, step: 0.05 },
      words: { en: { label: 'Temperature τ' }, zh: { label: '温度 τ' } },
    },
    {
      ...{ id: 'din', kind: 'slider', initial: 4, min: 1, max: 8, step: 1 },
      words: { en: { label: 'Width of a token' }, zh: { label: '词元宽度' } },
    },
    {
      ...{ id: 'dk', kind: 'slider', initial: 3, min: 1, max: 8, step: 1 },
      words: { en: { label: 'Width of a query' }, zh: { label: '查询宽度' } },
    },
  ],
  input: () => ({ tokens: matrix(tokens) }),
  weights: () => ({ 'q.weight': matrix(wq), 'k.weight': matrix(wk), 'v.weight': matrix(wv) }),
  blocks: 1,
  heads: 1,
  steps,
});
