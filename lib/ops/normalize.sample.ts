import { normalizeOp } from './normalize';
import { nonZeros, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of normalize, for the laws. */
export default sample(normalizeOp, plain(together(shapeOf(1, 3).chain(nonZeros))), [[[[]], null]]);
