import { compare, constant, define, product, sum } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  /** Rows of the grid. */
  readonly gh: number;
  /** Columns of the grid. */
  readonly gw: number;
  readonly window: number;
  readonly shift: number;
}

export const shiftRegionsOp = defineFormula<[], Attrs>(
  'shiftRegions',
  (_, [row, column], { gh, gw, window, shift }) => {
    // 0 before the last window, 1 in it, 2 in the part that the shift brought round from the other side.
    const band = (at: number, n: number) =>
      sum([compare(constant(at), '≥', constant(n - window)), compare(constant(at), '≥', constant(n - shift))]);
    return sum([product(constant(3), define('r', band(row as number, gh))), define('c', band(column as number, gw))]);
  },
  {
    dtype: 'i32',
    shape(_, { gh, gw, window, shift }) {
      const fits = shift > 0 && shift < window && window <= gh && window <= gw;
      if (fits) return [gh, gw];
      throw new ShapeError(`shiftRegions: windows of ${window} shifted by ${shift} do not fit a ${gh} × ${gw} grid.`);
    },
  },
);

/**
 * Which of nine regions each place of a shifted grid lies in, whole numbers [gh, gw]: neighbours in a window that come
 * from different ones were no neighbours before the shift (Liu et al. 2021, arXiv:2103.14030, figure 4).
 *
 * @throws ShapeError when the window is larger than the grid, or the shift not smaller than the window
 */
export const shiftRegions = (attrs: Attrs): Tensor => shiftRegionsOp([], attrs);
