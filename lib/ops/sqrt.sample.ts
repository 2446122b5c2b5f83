import { positives, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { sqrtOp } from './sqrt';

/** Random calls of sqrt, for the laws. */
export default sample(sqrtOp, plain(together(shapeOf(0, 3).chain(positives))), []);
