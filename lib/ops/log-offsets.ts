import { call, constant, define, product, quotient, sum } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  /** Rows and columns of the window. */
  readonly window: readonly [rows: number, columns: number];
  /** Rows and columns of the window that the network was trained with: offsets count in its units. */
  readonly trained: readonly [rows: number, columns: number];
}

export const logOffsetsOp = defineFormula<[], Attrs>(
  'logOffsets',
  (_, at, { window, trained }) => {
    const [entry, axis] = at as [number, 0 | 1];
    const width = 2 * window[1] - 1;
    const place = axis === 0 ? Math.floor(entry / width) : entry % width;
    const offset = constant(place - window[axis] + 1, axis === 0 ? 'Δr' : 'Δc');
    const furthest = constant(Math.max(trained[axis] - 1, 1));
    const t = define('t', quotient(product(constant(8), offset), furthest));
    const log = call('log2', sum([call('abs', t), constant(1)]));
    return quotient(product(call('sign', t), log), call('log2', constant(8)));
  },
  {
    shape(_, { window: [gh, gw] }) {
      if (gh >= 1 && gw >= 1) return [(2 * gh - 1) * (2 * gw - 1), 2];
      throw new ShapeError(`logOffsets: a window needs at least one row and one column, but it is ${gh} × ${gw}.`);
    },
  },
);

/**
 * The offsets within a window on a logarithmic scale, [(2h − 1)·(2w − 1), 2]: sign(t)·log₂(|t| + 1)/log₂ 8 with t eight
 * times the offset over the largest (Liu et al. 2021, arXiv:2111.09883, equation 4).
 *
 * @throws ShapeError when the window is empty
 */
export const logOffsets = (attrs: Attrs): Tensor => logOffsetsOp([], attrs);
