import { exp } from '@/lib/ops/exp';
import { fillMasked } from '@/lib/ops/fill-masked';
import { matmul } from '@/lib/ops/matmul';
import { zeroMasked } from '@/lib/ops/zero-masked';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { between, overSum, shareOut } from './share-out';

const weights = { role: 'attention', scale: 'weights' } as const;

/**
 * A row of scores of which some keys may not be read: their scores are −∞ before softmax. For comparison, two ways that
 * fail: their weights set to 0 after softmax, and their scores set to 0 before it.
 */
export default defineSystem({
  id: 'softmax-padded',
  config: v.object({ keys: count(4) }),
  inputs: ({ keys }) => ({
    z: { shape: [1, keys], axes: [...between], symbol: 'z', role: 'attention' },
    /** 1 where a key is hidden. */
    mask: { shape: [keys], axes: ['key'], symbol: 'M', scale: 'mask', dtype: 'i32' },
    values: { shape: [keys, 1], axes: ['key', 'feature'], symbol: 'v', role: 'value' },
  }),
  parameters: () => ({}),
  run(t, _, { z, mask, values }) {
    const scores = t.name('scores', fillMasked(z, mask), between, { symbol: "z'", role: 'attention' });
    const probs = shareOut(t, scores);
    t.name('output', matmul(probs, values), ['query', 'feature'], { symbol: 'o' });
    const { shares } = overSum(exp(z));
    t.name('after.probs', zeroMasked(shares, mask), between, { symbol: "p'", ...weights });
    const { shares: leaked } = overSum(exp(fillMasked(z, mask, 0)));
    t.name('zero.probs', leaked, between, { symbol: "p''", ...weights });
  },
});
