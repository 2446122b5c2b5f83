import { argmaxOp } from './argmax';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of argmax, for the laws. */
export default sample(argmaxOp, plain(together(shapeOf(1, 3).chain(floats))), [[[[]], null]]);
