import { matmul } from '@/lib/ops/matmul';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { between, overSum, shareOut } from './share-out';

/** A row of scores, made into weights by softmax and, for comparison, divided by its sum as it stands. */
export default defineSystem({
  id: 'softmax-row',
  config: v.object({ keys: count(4) }),
  inputs: ({ keys }) => ({
    z: { shape: [1, keys], axes: [...between], symbol: 'z', role: 'attention' },
    values: { shape: [keys, 1], axes: ['key', 'feature'], symbol: 'v', role: 'value' },
  }),
  parameters: () => ({}),
  run(t, _, { z, values }) {
    const { total, shares } = overSum(z);
    t.name('plain_total', total, ['query'], { symbol: '\\sum z', role: 'attention' });
    t.name('plain', shares, between, { symbol: 'r', role: 'attention' });
    const probs = shareOut(t, z);
    t.name('output', matmul(probs, values), ['query', 'feature'], { symbol: 'o' });
  },
});
