import { temperature } from '@/content/knob';
import { scene } from '@/content/scene';
import { defineLesson } from '@/content/schema';
import { readConfig } from '@/lib/system/config';
import twoToken from '@/lib/systems/by-hand/two-token';
import card from './card';
import { asMatrix, tokens, wk, wq, wv } from './example';
import { steps } from './steps';

const layer = scene({
  system: twoToken,
  config: ({ scaled, temperature }) =>
    readConfig(twoToken, { tokens, wq, wk, wv, scaled: scaled === 1, temperature: temperature ?? 1 }),
  input: () => ({ tokens: asMatrix(tokens) }),
  weights: () => given,
});

/** The same tensors in every run, so that a run can tell what is the same. */
const given = { 'q.weight': asMatrix(wq), 'k.weight': asMatrix(wk), 'v.weight': asMatrix(wv) };

export default defineLesson({
  card,
  countFrom: 1,
  scenes: { layer },
  asides: { network: () => import('./whole') },
  knobs: [
    { id: 'scaled', kind: 'switch', initial: 1, words: { en: { label: 'Divide by √d' }, zh: { label: '除以 √d' } } },
    temperature(0.05),
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
  ],
  steps,
});
