import fc from 'fast-check';
import { followBestOp } from './follow-best';
import { integers, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of followBest, for the laws. */
export default sample(
  followBestOp,
  fc.tuple(size(4), fc.integer({ min: 2, max: 4 })).chain(([steps, words]) =>
    together(integers([steps, words], words)).map((inputs) => ({
      inputs,
      attrs: { bos: 0, eos: 1 },
      below: { 0: words },
    })),
  ),
  [[[[3]], { bos: 0, eos: 1 }]],
);
