import { scene } from '@/content/scene';
import { sqrt } from '@/lib/ops/sqrt';
import { readConfig } from '@/lib/system/config';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { tensor } from '@/lib/tensor/tensor';
import { varianceAt, WIDTHS } from './widths';

const axes = ['row', 'step'] as const;

/** How widely scores of random rows spread at several widths, [1, widths]: the root of the variance that was measured. */
const randomRows = defineSystem({
  id: 'random-rows',
  config: v.object({ widths: count(WIDTHS.length) }),
  inputs: ({ widths }) => ({ variance: { shape: [1, widths], axes, symbol: '\\sigma^2' } }),
  parameters: () => ({}),
  run(t, _, { variance }) {
    t.name('spread', sqrt(variance), axes, { symbol: '\\sigma', role: 'attention' });
  },
});

/** No network is in it: what stands beside a head, to show where its divisor comes from. */
export const random = scene({
  system: randomRows,
  config: () => readConfig(randomRows, {}),
  input: () => ({ variance: tensor(WIDTHS.map(varianceAt), [1, WIDTHS.length]) }),
  labels: { row: ['σ'], step: WIDTHS.map((width) => `${width}`) },
});
