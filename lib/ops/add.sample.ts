import { addOp } from './add';
import { floats } from './samples/arbitraries';
import { plain, repeating, sample } from './samples/sample';

/** Random calls of add, for the laws. */
export default sample(addOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]);
