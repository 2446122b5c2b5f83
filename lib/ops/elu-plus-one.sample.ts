import { eluPlusOneOp } from './elu-plus-one';
import { nonZeros, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of eluPlusOne, for the laws. */
export default sample(eluPlusOneOp, plain(together(shapeOf(0, 3).chain(nonZeros))), []);
