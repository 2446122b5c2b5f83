import fc from 'fast-check';
import { layerNormOp } from './layer-norm';
import { floats, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of layerNorm, for the laws. */
export default sample(
  layerNormOp,
  fc
    .tuple(leading, size(5), fc.constantFrom(1e-6, 1e-5, 1e-2))
    .chain(([lead, n, eps]) =>
      together(floats([...lead, n]), floats([n]), floats([n])).map((inputs) => ({ inputs, attrs: { eps } })),
    ),
  [
    [[[2, 3], [2], [3]], { eps: 1e-6 }],
    [[[2, 3], [3], [2, 3]], { eps: 1e-6 }],
  ],
);
