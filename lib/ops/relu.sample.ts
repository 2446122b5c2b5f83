import { reluOp } from './relu';
import { nonZeros, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of relu, for the laws. */
export default sample(reluOp, plain(together(shapeOf(0, 3).chain(nonZeros))), []);
