import { countWordsOp } from './count-words';
import { integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of countWords, for the laws. */
export default sample(
  countWordsOp,
  together(shapeOf(1, 3).chain((shape) => integers(shape, 3))).map((inputs) => ({
    inputs,
    attrs: null,
    below: { 0: 3 },
  })),
  [[[[]], null]],
);
