import fc from 'fast-check';
import type { Shape } from '../../tensor/shape';
import { cosineSimilarityOp } from '../cosine-similarity';
import { crossEntropyOp } from '../cross-entropy';
import { layerNormOp } from '../layer-norm';
import { meanOp } from '../mean';
import { softmaxOp } from '../softmax';
import { floats, integers, leading, nonZeros, size } from './arbitraries';
import { plain, type Sample, sample, together, withAxis } from './sample';

const withRow = (lead: number[], n: number): Shape => [...lead, n];
/** Samples of ops over whole rows or axes. */
export const rows: readonly Sample[] = [
  sample(
    meanOp,
    withAxis.map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
    [[[[2, 3]], { axis: 2 }]],
  ),
  sample(softmaxOp, plain(together(fc.tuple(leading, size(5)).chain(([lead, n]) => floats(withRow(lead, n))))), [
    [[[]], null],
  ]),
  sample(
    layerNormOp,
    fc
      .tuple(leading, size(5), fc.constantFrom(1e-6, 1e-5, 1e-2))
      .chain(([lead, n, eps]) =>
        together(floats(withRow(lead, n)), floats([n]), floats([n])).map((inputs) => ({ inputs, attrs: { eps } })),
      ),
    [
      [[[2, 3], [2], [3]], { eps: 1e-6 }],
      [[[2, 3], [3], [2, 3]], { eps: 1e-6 }],
    ],
  ),
  sample(
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
  ),
  sample(
    cosineSimilarityOp,
    plain(together(fc.tuple(leading, size(), size()).chain(([lead, n, d]) => nonZeros([...lead, n, d])))),
    [[[[4]], null]],
  ),
];
