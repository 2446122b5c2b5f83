import fc from 'fast-check';
import { extendSentencesOp } from './extend-sentences';
import { integers, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of extendSentences, for the laws. */
export default sample(
  extendSentencesOp,
  fc.tuple(size(3), size(4), size(3)).chain(([h, n, k]) =>
    fc.nat(n - 1).chain((place) =>
      together(integers([h, n], 4), integers([k], h), integers([k], 5)).map((inputs) => ({
        inputs,
        attrs: { place, stays: 4 },
        below: { 0: 4, 1: h, 2: 5 },
      })),
    ),
  ),
  [
    [[[2, 3], [2], [3]], { place: 0, stays: 4 }],
    [[[2, 3], [2], [2]], { place: 3, stays: 4 }],
  ],
);
