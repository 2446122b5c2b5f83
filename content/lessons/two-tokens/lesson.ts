import { temperature } from '@/content/knob';
import { scene } from '@/content/scene';
import { defineLesson } from '@/content/schema';
import { readConfig } from '@/lib/system/config';
import twoToken from '@/lib/systems/by-hand/two-token';
import type { Tensor } from '@/lib/tensor/tensor';
import card from './card';
import { asMatrix, tokensOf, wk, wq, wv } from './example';
import { steps } from './steps';

const layer = scene({
  system: twoToken,
  config: ({ count = 2, scaled, temperature }) =>
    readConfig(twoToken, { tokens: tokensOf(count), wq, wk, wv, scaled: scaled === 1, temperature: temperature ?? 1 }),
  input: ({ knobs: { count = 2 } }) => ({ tokens: given(count) }),
  weights: () => weights,
});

/** Two tokens of length 1, sixty degrees apart. */
const apart = scene({
  ...layer,
  input: () => ({ tokens: sixty }),
});
const sixty = asMatrix([
  [1, 0],
  [0.5, Math.sqrt(0.75)],
]);

/** The same tensors in every run, so that a run can tell what is the same. */
const tokens = [2, 3, 4].map((count) => asMatrix(tokensOf(count)));
const given = (count: number) => tokens[count - 2] as Tensor;

const weights = { 'q.weight': asMatrix(wq), 'k.weight': asMatrix(wk), 'v.weight': asMatrix(wv) };

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { layer, apart },
  asides: { network: () => import('./whole') },
  knobs: [
    { id: 'scaled', kind: 'switch', initial: 1, words: { en: { label: 'Divide by √d' }, zh: { label: '除以 √d' } } },
    temperature(0.05),
    {
      id: 'count',
      kind: 'slider',
      initial: 2,
      min: 2,
      max: 4,
      step: 1,
      words: { en: { label: 'Tokens' }, zh: { label: '词元个数' } },
    },
    {
      id: 'rows',
      kind: 'slider',
      initial: 5,
      min: 1,
      max: 8,
      step: 1,
      words: { en: { label: 'Number of tokens' }, zh: { label: '词元的个数' } },
    },
    {
      id: 'din',
      kind: 'slider',
      initial: 4,
      min: 1,
      max: 8,
      step: 1,
      words: { en: { label: 'Width of a token' }, zh: { label: '词元宽度' } },
    },
    {
      id: 'dk',
      kind: 'slider',
      initial: 3,
      min: 1,
      max: 8,
      step: 1,
      words: { en: { label: 'Width of a query' }, zh: { label: '查询宽度' } },
    },
    {
      id: 'dv',
      kind: 'slider',
      initial: 2,
      min: 1,
      max: 8,
      step: 1,
      words: { en: { label: 'Width of a value' }, zh: { label: '值的宽度' } },
    },
  ],
  steps,
});
