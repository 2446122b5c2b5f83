import { spreadRows } from '@/lib/nn/spread';
import { addNumber } from '@/lib/ops/add-number';
import { max } from '@/lib/ops/max';
import { subtract } from '@/lib/ops/subtract';
import { table } from '@/lib/ops/table';
import { count, flag } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant } from '@/lib/tensor/expression';
import { between, shareOut } from './share-out';

const nothing = () => constant(0);

/** Softmax of a row to which one number c was added; less its maximum m, or as it stands (m = 0). */
export default defineSystem({
  id: 'softmax-shifted',
  config: v.object({ keys: count(4), shift: v.number(), stable: flag(false) }),
  inputs: ({ keys }) => ({ z: { shape: [1, keys], axes: [...between], symbol: 'z', role: 'attention' } }),
  parameters: () => ({}),
  run(t, _, { z }, { keys, shift, stable }) {
    const scores = t.name('scores', addNumber(z, shift, 'c'), between, { symbol: 'z+c', role: 'attention' });
    const most = t.name('most', stable ? max(scores, -1) : table([1], nothing), ['query'], { symbol: 'm' });
    const less = subtract(scores, spreadRows(most, keys));
    const exponents = t.name('exponents', less, between, { symbol: 'z+c-m', role: 'attention' });
    shareOut(t, exponents);
  },
});
