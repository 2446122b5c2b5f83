import { productIndexOp } from './product-index';
import { integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of productIndex, for the laws. */
export default sample(
  productIndexOp,
  shapeOf(0, 2)
    .chain((shape) => together(integers(shape, 4), integers(shape, 5)))
    .map((inputs) => ({ inputs, attrs: { width: 5 } })),
  [[[[2], [3]], { width: 5 }]],
);
