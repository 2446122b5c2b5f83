import { scene } from '@/content/scene';
import { readConfig } from '@/lib/system/config';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { tensor } from '@/lib/tensor/tensor';
import { spreadAt, WIDTHS } from './widths';

/** How widely scores of random rows spread at several widths, [1, widths]: measured, so that nothing is left to compute. */
const randomRows = defineSystem({
  id: 'random-rows',
  config: v.object({ widths: count(WIDTHS.length) }),
  inputs: ({ widths }) => ({
    spread: { shape: [1, widths], axes: ['row', 'step'], symbol: '\\sigma', role: 'attention' },
  }),
  parameters: () => ({}),
  run: () => undefined,
});

/** No network is in it: what stands beside a head, to show where its divisor comes from. */
export const random = scene({
  system: randomRows,
  config: () => readConfig(randomRows, {}),
  input: () => ({ spread: tensor(WIDTHS.map(spreadAt), [1, WIDTHS.length]) }),
  labels: { row: ['σ'], step: WIDTHS.map((width) => `${width}`) },
});
