import { oneMoreOp } from './one-more';
import { integers, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of oneMore, for the laws. */
export default sample(oneMoreOp, plain(together(shapeOf(0, 3).chain((shape) => integers(shape, 5)))), []);
