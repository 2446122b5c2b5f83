import type { Tensor } from '../tensor/tensor';
import { argsort } from './argsort';
import { slice } from './slice';

/**
 * The positions of the k largest numbers of each row, the largest first, whole numbers, [..., n] → [..., k].
 *
 * @throws ShapeError when x has no axis or its rows are shorter than k
 * @throws RangeError when a cell is NaN
 */
export const topK = (x: Tensor, k: number): Tensor => slice(argsort(x, { descending: true }), -1, 0, k);
