import fc, { type Arbitrary } from 'fast-check';
import { relativeIndexOp } from '../relative-index';
import { angles1dOp, encoding1dOp, frequencies1dOp } from '../sinusoid-1d';
import { angles2dOp, encoding2dOp, omega2dOp, type Sinusoid2d } from '../sinusoid-2d';
import { size } from './arbitraries';
import { type Drawn, type Sample, sample } from './sample';

const grid: Arbitrary<Sinusoid2d> = fc.record({
  gridH: size(),
  gridW: size(),
  dim: fc.constantFrom(8, 12, 16),
  temperature: fc.constantFrom(10, 10000),
  layout: fc.constantFrom('simple-vit', 'mae'),
});
const wave1d = fc.record({ length: size(5), dim: size(4).map((n) => 2 * n), base: fc.constantFrom(10, 10000) });
const oddWave = { length: 4, dim: 5, base: 10000 };
const oddGrid: Sinusoid2d = { gridH: 2, gridW: 3, dim: 10, temperature: 10000, layout: 'mae' };
const alone = <Attrs>(attrs: Arbitrary<Attrs>): Arbitrary<Drawn<Attrs>> => attrs.map((a) => ({ inputs: [], attrs: a }));

/** Samples of tables of positions, made from no tensor. */
export const positions: readonly Sample[] = [
  sample(relativeIndexOp, alone(fc.record({ gh: size(), gw: size() })), [[[], { gh: 0, gw: 4 }]]),
  sample(frequencies1dOp, alone(wave1d), [[[], oddWave]]),
  sample(angles1dOp, alone(wave1d), [[[], oddWave]]),
  sample(encoding1dOp, alone(wave1d), [[[], oddWave]]),
  sample(omega2dOp, alone(grid), [[[], oddGrid]]),
  sample(
    angles2dOp,
    alone(fc.tuple(grid, fc.constantFrom('x' as const, 'y' as const)).map(([g, axis]) => ({ ...g, axis }))),
    [[[], { ...oddGrid, axis: 'x' }]],
  ),
  sample(encoding2dOp, alone(grid), [[[], oddGrid]]),
];
