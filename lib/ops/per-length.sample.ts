import { tensor } from '../tensor/tensor';
import { perLengthOp } from './per-length';
import { floats, integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of perLength, for the laws. */
export default sample(
  perLengthOp,
  shapeOf(0, 3)
    .chain((shape) =>
      together(
        floats(shape),
        integers(shape, 5).map(({ data }) =>
          tensor(
            data.map((n) => n + 1),
            shape,
            'i32',
          ),
        ),
      ),
    )
    .map((inputs) => ({ inputs, attrs: { exponent: 0.75 } })),
  [[[[2, 3], [3]], { exponent: 1 }]],
);
