import fc from 'fast-check';
import { relativeIndexOp } from './relative-index';
import { size } from './samples/arbitraries';
import { alone, sample } from './samples/sample';

/** Random calls of relativeIndex, for the laws. */
export default sample(relativeIndexOp, alone(fc.record({ gh: size(), gw: size() })), [[[], { gh: 0, gw: 4 }]]);
