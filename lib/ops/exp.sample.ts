import { expOp } from './exp';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of exp, for the laws. */
export default sample(expOp, plain(together(shapeOf(0, 3).chain(floats))), []);
