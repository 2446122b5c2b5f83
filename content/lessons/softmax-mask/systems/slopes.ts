import { spreadRows } from '@/lib/nn/spread';
import { expand } from '@/lib/ops/expand';
import { max } from '@/lib/ops/max';
import { multiply } from '@/lib/ops/multiply';
import { permute } from '@/lib/ops/permute';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { subtract } from '@/lib/ops/subtract';
import { wholes } from '@/lib/ops/table';
import { count, positive } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { compare, constant } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import { between } from './share-out';

/** 1 where row and column are the same, 0 elsewhere. */
const isSame = ([i, j]: readonly number[]) => compare(constant(i as number, 'i'), '=', constant(j as number, 'j'));

/**
 * By how much each weight of a softmax rises with each score, J = pᵢ(δᵢⱼ − pⱼ), for scores made s times as large; and
 * the largest entry of J at some scales.
 */
export default defineSystem({
  id: 'softmax-slopes',
  config: v.object({ keys: count(4), scale: positive(1), scales: count(5) }),
  inputs: ({ keys, scales: n }) => ({
    z: { shape: [1, keys], axes: [...between], symbol: 'z', role: 'attention' },
    /** Further scales, so that the largest slope can be drawn against them. */
    scales: { shape: [n], axes: ['query'], symbol: 's' },
  }),
  parameters: () => ({}),
  run(t, _, { z, scales }, { keys, scale, scales: n }) {
    const scores = t.name('scores', scaleBy(z, scale, 's'), between, { symbol: 's\\,z', role: 'attention' });
    const probs = t.name('probs', softmax(scores), between, { symbol: 'p', role: 'attention', scale: 'weights' });
    const same = t.name('same', wholes([keys, keys], isSame, null), ['row', 'column'], {
      symbol: '\\delta',
      scale: 'index',
    });
    const ofRow = expand(permute(probs, [1, 0]), [keys, keys]);
    const slopes = multiply(ofRow, subtract(same, expand(probs, [keys, keys])));
    t.name('slopes', slopes, ['row', 'column'], { symbol: 'J', scale: 'gradients' });
    t.name('steepest', reshape(max(max(slopes, 1), 0), [1]), ['query'], { symbol: '\\max J', scale: 'gradients' });
    t.name('curve.steepest', steepest(multiply(expand(z, [n, keys]), spreadRows(scales, keys))), ['query'], {
      symbol: '\\max J',
      scale: 'gradients',
    });
  },
});

/** The largest p(1 − p) of every row: no entry of its J is larger, [m, n] → [m]. */
function steepest(scores: Tensor): Tensor {
  const probs = softmax(scores);
  return max(subtract(probs, multiply(probs, probs)), -1);
}
