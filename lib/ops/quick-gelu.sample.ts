import { quickGeluOp } from './quick-gelu';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of quickGelu, for the laws. */
export default sample(quickGeluOp, plain(together(shapeOf(0, 3).chain(floats))), []);
