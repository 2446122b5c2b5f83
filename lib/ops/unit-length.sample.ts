import fc from 'fast-check';
import { leading, nonZeros, size } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { unitLengthOp } from './unit-length';

/** Random calls of unitLength, for the laws. */
export default sample(
  unitLengthOp,
  plain(together(fc.tuple(leading, size(5)).chain(([lead, n]) => nonZeros([...lead, n])))),
  [[[[]], null]],
);
