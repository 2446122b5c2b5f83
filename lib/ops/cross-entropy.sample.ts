import fc from 'fast-check';
import { crossEntropyOp } from './cross-entropy';
import { floats, integers, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of crossEntropy, for the laws. */
export default sample(
  crossEntropyOp,
  fc
    .tuple(fc.option(size()), size(5), fc.constantFrom(0, 0.1))
    .chain(([batch, classes, smoothing]) =>
      together(floats(batch === null ? [classes] : [batch, classes]), integers([batch ?? 1], classes)).map(
        (inputs) => ({ inputs, attrs: { smoothing }, below: { 1: classes } }),
      ),
    ),
  [
    [[[4, 3], [3]], { smoothing: 0 }],
    [[[3], []], { smoothing: 0 }],
  ],
);
