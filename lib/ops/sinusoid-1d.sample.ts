import fc from 'fast-check';
import { size } from './samples/arbitraries';
import { alone, sample } from './samples/sample';
import { angles1dOp, encoding1dOp, frequencies1dOp } from './sinusoid-1d';

const wave1d = fc.record({ length: size(5), dim: size(4).map((n) => 2 * n), base: fc.constantFrom(10, 10000) });
const oddWave = { length: 4, dim: 5, base: 10000 };
/** Random calls of frequencies1d, angles1d, encoding1d, for the laws. */
export default [
  sample(frequencies1dOp, alone(wave1d), [[[], oddWave]]),
  sample(angles1dOp, alone(wave1d), [[[], oddWave]]),
  sample(encoding1dOp, alone(wave1d), [[[], oddWave]]),
];
