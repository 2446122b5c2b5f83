import { geluTanhOp } from './gelu-tanh';
import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of geluTanh, for the laws. */
export default sample(geluTanhOp, plain(together(shapeOf(0, 3).chain(floats))), []);
