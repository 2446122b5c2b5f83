import fc from 'fast-check';
import { beamCandidatesOp } from './beam-candidates';
import { floats, integers, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

const [bos, eos] = [0, 1];

/** Random calls of beamCandidates, for the laws. */
export default sample(
  beamCandidatesOp,
  fc.tuple(size(3), size(3), fc.integer({ min: 2, max: 4 })).chain(([h, steps, words]) =>
    fc.nat(steps - 1).chain((step) =>
      together(floats([h]), integers([h, steps + 1], words), floats([steps, words, words])).map((inputs) => ({
        inputs,
        attrs: { step, bos, eos },
        below: { 1: words },
      })),
    ),
  ),
  [
    [[[2], [3, 4], [3, 5, 5]], { step: 0, bos, eos }],
    [[[2], [2, 4], [3, 5, 4]], { step: 0, bos, eos }],
    [[[2], [2, 4], [3, 5, 5]], { step: 3, bos, eos }],
  ],
);
