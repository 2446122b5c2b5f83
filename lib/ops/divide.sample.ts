import { nonZeros } from '../tensor/arbitraries';
import { divideOp } from './divide';
import { plain, repeating, sample } from './samples/sample';

/** Random calls of divide, for the laws. */
export default sample(divideOp, plain(repeating(nonZeros)), [[[[2, 3], [2]], null]]);
