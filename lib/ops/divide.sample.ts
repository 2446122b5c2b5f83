import type { Shape } from '../tensor/shape';
import { tensor } from '../tensor/tensor';
import { divideOp } from './divide';
import { nonZeros } from './samples/arbitraries';
import { plain, repeating, sample } from './samples/sample';

/** Whole numbers from −24 to 24 without 0: by an eighth, slopes would be larger than float32 can cancel. */
const divisors = (shape: Shape) =>
  nonZeros(shape).map(({ data }) =>
    tensor(
      data.map((x) => 8 * x),
      shape,
    ),
  );

/** Random calls of divide, for the laws. */
export default sample(divideOp, plain(repeating(divisors)), [[[[2, 3], [2]], null]]);
