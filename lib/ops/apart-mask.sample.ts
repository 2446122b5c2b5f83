import { apartMaskOp } from './apart-mask';
import { integers, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of apartMask, for the laws. */
export default sample(
  apartMaskOp,
  shapeOf(1, 2)
    .chain((shape) => integers(shape, 3))
    .map((regions) => ({ inputs: [regions], attrs: { value: -100 } })),
  [[[[]], { value: -100 }]],
);
