import { logOp } from './log';
import { positives, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of log, for the laws. */
export default sample(logOp, plain(together(shapeOf(0, 3).chain(positives))), []);
