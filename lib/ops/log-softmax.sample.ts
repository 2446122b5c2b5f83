import fc from 'fast-check';
import { logSoftmaxOp } from './log-softmax';
import { floats, leading, size } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of logSoftmax, for the laws. */
export default sample(
  logSoftmaxOp,
  plain(together(fc.tuple(leading, size(5)).chain(([lead, n]) => floats([...lead, n])))),
  [[[[]], null]],
);
