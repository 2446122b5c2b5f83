import fc from 'fast-check';
import { floats, leading, size } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { softmaxOp } from './softmax';

/** Random calls of softmax, for the laws. */
export default sample(
  softmaxOp,
  plain(together(fc.tuple(leading, size(5)).chain(([lead, n]) => floats([...lead, n])))),
  [[[[]], null]],
);
