import { absOp } from './abs';
import { nonZeros, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of abs, for the laws. */
export default sample(absOp, plain(together(shapeOf(0, 3).chain(nonZeros))), []);
