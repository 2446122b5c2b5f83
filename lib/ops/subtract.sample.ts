import { floats } from './samples/arbitraries';
import { plain, repeating, sample } from './samples/sample';
import { subtractOp } from './subtract';

/** Random calls of subtract, for the laws. */
export default sample(subtractOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]);
