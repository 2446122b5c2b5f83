import { tensor } from '../tensor/tensor';
import { hardswishOp } from './hardswish';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** From −3.75 to 3.75 and never −3 or 3, where the slope jumps. */
const offCorners = shapeOf(0, 3)
  .chain(floats)
  .map(({ data, shape }) =>
    tensor(
      data.map((x) => 1.25 * x),
      shape,
    ),
  );

/** Random calls of hardswish, for the laws. */
export default sample(hardswishOp, plain(together(offCorners)), []);
