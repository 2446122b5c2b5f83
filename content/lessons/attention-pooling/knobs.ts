import type { Knob } from '@/content/knob';

/** What the knob of kernels chooses among, in its order. */
export const KERNELS = ['box', 'parabola', 'gaussian'] as const;
export const [BOX, PARABOLA] = [0, 1] as const;

export const poolingKnobs: readonly Knob[] = [
  // Where the query stands before anybody moves it: steps set it, nobody turns it.
  {
    id: 'x',
    kind: 'slider',
    initial: 2.4,
    min: 0,
    max: 5,
    step: 0.1,
    words: { en: { label: 'Query' }, zh: { label: '查询' } },
  },
  {
    id: 'kernel',
    kind: 'options',
    initial: PARABOLA,
    words: {
      en: { label: 'Kernel', options: ['box', 'Epanechnikov', 'Gaussian'] },
      zh: { label: '核', options: ['方框', 'Epanechnikov', '高斯'] },
    },
  },
  {
    id: 'w',
    kind: 'slider',
    initial: 1,
    min: 0,
    max: 20,
    step: 0.05,
    words: { en: { label: 'Sharpness w' }, zh: { label: '带宽的倒数 w' } },
  },
  { id: 'keys', kind: 'switch', initial: 1, words: { en: { label: 'Square of the key' }, zh: { label: '键的平方' } } },
  {
    id: 'queries',
    kind: 'switch',
    initial: 1,
    words: { en: { label: 'Square of the query' }, zh: { label: '查询的平方' } },
  },
  {
    id: 'beta',
    kind: 'slider',
    initial: 0,
    min: 0,
    max: 5,
    step: 0.1,
    words: { en: { label: 'Salience β' }, zh: { label: '显著性系数 β' } },
  },
];
