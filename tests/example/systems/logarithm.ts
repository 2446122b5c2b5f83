import { log } from '@/lib/ops/log';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

/** A logarithm of what has none: −∞ and NaN on purpose. */
export const logarithm = defineSystem({
  id: 'example-logarithm',
  config: v.object({}),
  inputs: () => ({ x: { shape: [3], axes: ['cell'], symbol: 'x' } }),
  parameters: () => ({}),
  run(t, _, input) {
    t.name('log', log(input.x), ['cell'], { symbol: '\\ln x' });
  },
});
