import { aliasOp } from './alias';
import { eitherKind, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of alias, for the laws. */
export default sample(aliasOp, plain(together(shapeOf(0, 3).chain(eitherKind))), []);
