import fc, { type Arbitrary } from 'fast-check';
import { size } from './samples/arbitraries';
import { alone, sample } from './samples/sample';
import { angles2dOp, encoding2dOp, omega2dOp, type Sinusoid2d } from './sinusoid-2d';

const grid: Arbitrary<Sinusoid2d> = fc.record({
  gridH: size(),
  gridW: size(),
  dim: fc.constantFrom(8, 12, 16),
  temperature: fc.constantFrom(10, 10000),
  layout: fc.constantFrom('simple-vit', 'mae'),
});
const oddGrid: Sinusoid2d = { gridH: 2, gridW: 3, dim: 10, temperature: 10000, layout: 'mae' };
/** Random calls of omega2d, angles2d, encoding2d, for the laws. */
export default [
  sample(omega2dOp, alone(grid), [[[], oddGrid]]),
  sample(
    angles2dOp,
    alone(fc.tuple(grid, fc.constantFrom('x' as const, 'y' as const)).map(([g, axis]) => ({ ...g, axis }))),
    [[[], { ...oddGrid, axis: 'x' }]],
  ),
  sample(encoding2dOp, alone(grid), [[[], oddGrid]]),
];
