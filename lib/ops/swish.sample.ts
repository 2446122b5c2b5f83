import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { swishOp } from './swish';

/** Random calls of swish, for the laws. */
export default sample(swishOp, plain(together(shapeOf(0, 3).chain(floats))), []);
