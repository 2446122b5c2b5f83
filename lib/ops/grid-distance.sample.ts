import fc from 'fast-check';
import { gridDistanceOp } from './grid-distance';
import { integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of gridDistance, for the laws. */
export default sample(
  gridDistanceOp,
  fc
    .tuple(
      shapeOf(0, 2).chain((shape) => together(integers(shape, 4), integers(shape, 5))),
      fc.constantFrom('rounded' as const, 'squared' as const, 'rank' as const),
    )
    .map(([inputs, kind]) => ({ inputs, attrs: { kind, grid: [4, 5] as const } })),
  [[[[2], [3]], { kind: 'rank', grid: [4, 5] }]],
);
