import { padAxis } from '../ops/pad-axis';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import type { Tensor } from '../tensor/tensor';

/** The steps of a relative shift, for those who show them. */
export interface RelShift {
  /** [..., n, m + 1]: a column of zeros in front. */
  readonly padded: Tensor;
  /** [..., m + 1, n]: the same cells in rows of n. */
  readonly reshaped: Tensor;
  /** [..., n, m]: without the first of these rows. */
  readonly shifted: Tensor;
}

/**
 * Skewing, [..., n, m] → [..., n, m]: from what each query makes of each distance (column m − 1: no distance) to what it
 * makes of each key, by three moves and no arithmetic. Cells of keys behind the last query are leftovers
 * (Huang et al. 2018, arXiv:1809.04281, section 3.4.1; Dai et al. 2019, arXiv:1901.02860, appendix B).
 */
export function relShift(x: Tensor): RelShift {
  const lead = x.shape.slice(0, -2);
  const [n, m] = x.shape.slice(-2) as [number, number];
  const padded = padAxis(x, -1, 1);
  const reshaped = reshape(padded, [...lead, m + 1, n]);
  const shifted = reshape(slice(reshaped, -2, 1, m + 1), [...lead, n, m]);
  return { padded, reshaped, shifted };
}
