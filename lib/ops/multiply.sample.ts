import { multiplyOp } from './multiply';
import { floats } from './samples/arbitraries';
import { plain, repeating, sample } from './samples/sample';

/** Random calls of multiply, for the laws. */
export default sample(multiplyOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]);
