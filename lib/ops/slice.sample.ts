import fc from 'fast-check';
import { sample, withAxis } from './samples/sample';
import { sliceOp } from './slice';

/** Random calls of slice, for the laws. */
export default sample(
  sliceOp,
  withAxis.chain(([x, axis]) => {
    const n = x.shape.at(axis) as number;
    return fc
      .nat(n - 1)
      .chain((start) =>
        fc.integer({ min: start + 1, max: n }).map((end) => ({ inputs: [x], attrs: { axis, start, end } })),
      );
  }),
  [
    [[[2, 3]], { axis: 1, start: 2, end: 4 }],
    [[[2, 3]], { axis: 0, start: 1, end: 1 }],
    [[[2, 3]], { axis: -3, start: 0, end: 1 }],
  ],
);
