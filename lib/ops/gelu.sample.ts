import { geluOp } from './gelu';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of gelu, for the laws. */
export default sample(geluOp, plain(together(shapeOf(0, 3).chain(floats))), []);
