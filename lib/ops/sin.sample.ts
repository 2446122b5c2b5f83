import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { sinOp } from './sin';

/** Random calls of sin, for the laws. */
export default sample(sinOp, plain(together(shapeOf(0, 3).chain(floats))), []);
