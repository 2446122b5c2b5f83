import fc from 'fast-check';
import { tensor } from '../tensor/tensor';
import { pickOp } from './pick';
import { eitherKind, integers, leading, shapeOf, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of pick, for the laws; some indices point at nothing. */
export default sample(
  pickOp,
  fc.tuple(leading, size(), shapeOf(0, 2), fc.constantFrom(0, 1)).chain(([lead, n, shape, less]) =>
    together(
      eitherKind([...lead, n]),
      integers(shape, n).map(({ data }) =>
        tensor(
          data.map((entry) => entry - less),
          shape,
          'i32',
        ),
      ),
    ).map((inputs) => ({ inputs, attrs: null, below: { 1: n } })),
  ),
  [[[[], [2]], null]],
);
