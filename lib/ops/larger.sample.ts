import fc from 'fast-check';
import { sizeOf } from '../tensor/shape';
import { tensor } from '../tensor/tensor';
import { largerOp } from './larger';
import { distinct, leading, shapeOf } from './samples/arbitraries';
import { plain, sample } from './samples/sample';

/** Two tensors without a number in common, so that every slope is known. */
const apart = fc.tuple(leading, shapeOf(0, 2)).chain(([lead, shape]) => {
  const [n, m] = [sizeOf([...lead, ...shape]), sizeOf(shape)];
  return distinct([n + m]).map(({ data }) => [
    tensor(data.slice(0, n), [...lead, ...shape]),
    tensor(data.slice(n), shape),
  ]);
});

/** Random calls of larger, for the laws. */
export default sample(largerOp, plain(apart), [[[[2, 3], [2]], null]]);
