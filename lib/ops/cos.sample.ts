import { cosOp } from './cos';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of cos, for the laws. */
export default sample(cosOp, plain(together(shapeOf(0, 3).chain(floats))), []);
