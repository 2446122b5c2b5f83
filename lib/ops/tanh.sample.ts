import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { tanhOp } from './tanh';

/** Random calls of tanh, for the laws. */
export default sample(tanhOp, plain(together(shapeOf(0, 3).chain(floats))), []);
