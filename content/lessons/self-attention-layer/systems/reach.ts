import { concat } from '@/lib/ops/concat';
import { conv2d } from '@/lib/ops/conv2d';
import { gather } from '@/lib/ops/gather';
import { permute } from '@/lib/ops/permute';
import { reshape } from '@/lib/ops/reshape';
import { wholes } from '@/lib/ops/table';
import { count } from '@/lib/system/schema';
import { tokens } from '@/lib/system/specs';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import { axis } from '@/lib/trace/axis';
import { projections, projectionsOf } from './layer';
import { attended, nameMoves, recurrent } from './layers';

/** Which row of [tokens; other] each place has: its own, or at `place` the other. */
const rowOf = ([i = 0]: readonly number[], { place, n }: { place: number; n: number }) =>
  constant(i === place - 1 ? n : i);

/** A convolution over a square of tokens, x [s², d], weight [d, d, 3, 3] → [s², d]. */
function convolved(x: Tensor, weight: Tensor, side: number): Tensor {
  const map = reshape(permute(x, [1, 0]), [x.shape[1] as number, side, side]);
  return permute(reshape(conv2d(map, weight, undefined, { padding: [1, 1] }), [...x.shape].reverse()), [1, 0]);
}

/**
 * Tokens in a square of which one is replaced: by how much the output of three layers moves at each place. The recurrent
 * network reads line by line.
 */
export default defineSystem({
  id: 'reach',
  config: v.object({ side: count(4), width: count(2), place: count(6) }),
  inputs: ({ side, width }) => ({ tokens: tokens(side * side, width), other: tokens(1, width, 'x') }),
  parameters: ({ width }) => ({
    ...projections(width, width),
    kernel: {
      shape: [width, width, 3, 3],
      axes: ['out', 'in', 'row', 'column'],
      symbol: 'W_3',
      initial: { deviation: 0.5 },
    },
  }),
  run(t, w, { tokens: x, other }, { side, place }) {
    const n = side * side;
    const changed = gather(concat([x, other], 0), wholes([n], rowOf, { place, n }));
    const layers = {
      convolution: (of: Tensor) => convolved(of, w.kernel as Tensor, side),
      // The whole of the state before, so that what the first token changes can still be read off the last state.
      recurrent: (of: Tensor) => recurrent(of, 1),
      attention: (of: Tensor) => attended(of, projectionsOf(w)),
    };
    nameMoves(t, layers, [x, changed], axis('token', { grid: [side, side], leading: 0 }));
  },
});
