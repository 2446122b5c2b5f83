import fc from 'fast-check';
import { tensor } from '../tensor/tensor';
import { piecewiseIndexOp } from './piecewise-index';
import { integers, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

const signed = (shape: number[]) =>
  integers(shape, 41).map(({ data }) =>
    tensor(
      data.map((x) => x - 20),
      shape,
      'i32',
    ),
  );

/** Random calls of piecewiseIndex, for the laws. */
export default sample(
  piecewiseIndexOp,
  fc
    .tuple(shapeOf(0, 2).chain(signed), fc.constantFrom(0.5, 1, 1.9))
    .map(([x, ratio]) => ({ inputs: [x], attrs: { alpha: ratio, beta: 2 * ratio, gamma: 8 * ratio } })),
  [],
);
