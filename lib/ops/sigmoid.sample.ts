import { floats, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';
import { sigmoidOp } from './sigmoid';

/** Random calls of sigmoid, for the laws. */
export default sample(sigmoidOp, plain(together(shapeOf(0, 3).chain(floats))), []);
