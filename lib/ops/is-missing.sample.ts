import { tensor } from '../tensor/tensor';
import { isMissingOp } from './is-missing';
import { integers, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of isMissing, for the laws. */
export default sample(
  isMissingOp,
  shapeOf(0, 2)
    .chain((shape) => integers(shape, 4))
    .map(({ data, shape }) => ({
      inputs: [
        tensor(
          data.map((entry) => entry - 1),
          shape,
          'i32',
        ),
      ],
      attrs: null,
    })),
  [],
);
