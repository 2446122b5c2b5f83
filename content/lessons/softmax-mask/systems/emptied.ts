import { spreadRows } from '@/lib/nn/spread';
import { addNumber } from '@/lib/ops/add-number';
import { fillMasked } from '@/lib/ops/fill-masked';
import { max } from '@/lib/ops/max';
import { subtract } from '@/lib/ops/subtract';
import { count, oneOf } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { between, shareOut } from './share-out';

/** The two ways in which programs write a mask into scores. */
export const WAYS = ['add', 'overwrite'] as const;

/** A row whose keys are all hidden, by adding a number to its scores or by writing it over them. */
export default defineSystem({
  id: 'softmax-emptied',
  config: v.object({ keys: count(4), way: oneOf(WAYS), number: v.number() }),
  inputs: ({ keys }) => ({
    z: { shape: [1, keys], axes: [...between], symbol: 'z', role: 'attention' },
    mask: { shape: [keys], axes: ['key'], symbol: 'M', scale: 'mask', dtype: 'i32' },
  }),
  parameters: () => ({}),
  run(t, _, { z, mask }, { keys, way, number }) {
    const hidden = way === 'add' ? addNumber(z, number, 'm') : fillMasked(z, mask, number);
    const scores = t.name('scores', hidden, between, { symbol: "z'", role: 'attention' });
    const less = subtract(scores, spreadRows(max(scores, -1), keys));
    shareOut(t, t.name('exponents', less, between, { symbol: "z'-\\max", role: 'attention' }));
  },
});
