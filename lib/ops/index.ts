import type { Inputs, Op } from '../tensor/op';
import { addOp } from './add';
import { aliasOp } from './alias';
import { concatOp } from './concat';
import { conv2dOp } from './conv2d';
import { cosineSimilarityOp } from './cosine-similarity';
import { crossEntropyOp } from './cross-entropy';
import { divideBySqrtOp } from './divide-by-sqrt';
import { expandOp } from './expand';
import { fillMaskedOp } from './fill-masked';
import { gatherOp } from './gather';
import { geluOp } from './gelu';
import { layerNormOp } from './layer-norm';
import { matmulOp } from './matmul';
import { meanOp } from './mean';
import { multiplyOp } from './multiply';
import { padLeadingOp } from './pad-leading';
import { permuteOp } from './permute';
import { relativeIndexOp } from './relative-index';
import { reluOp } from './relu';
import { replaceCellsOp } from './replace-cells';
import { reshapeOp } from './reshape';
import { scaleByOp } from './scale-by';
import { angles1dOp, encoding1dOp, frequencies1dOp } from './sinusoid-1d';
import { angles2dOp, encoding2dOp, omega2dOp } from './sinusoid-2d';
import { sliceOp } from './slice';
import { softmaxOp } from './softmax';

export { add } from './add';
export { alias } from './alias';
export { concat } from './concat';
export { conv2d } from './conv2d';
export { cosineSimilarity } from './cosine-similarity';
export { crossEntropy } from './cross-entropy';
export { divideBySqrt } from './divide-by-sqrt';
export { expand } from './expand';
export { fillMasked } from './fill-masked';
export { gather } from './gather';
export { gelu } from './gelu';
export { layerNorm } from './layer-norm';
export { matmul } from './matmul';
export { mean } from './mean';
export { multiply } from './multiply';
export { padLeading } from './pad-leading';
export { permute } from './permute';
export { relativeIndex } from './relative-index';
export { relu } from './relu';
export { replaceCells } from './replace-cells';
export { reshape } from './reshape';
export { scaleBy } from './scale-by';
export { angles1d, encoding1d, frequencies1d, type Sinusoid1d } from './sinusoid-1d';
export { angles2d, encoding2d, omega2d, type Sinusoid2d } from './sinusoid-2d';
export { slice } from './slice';
export { MaskedRowError, softmax } from './softmax';

/** Every op. The laws in lib/ops/laws.law.test.ts hold for each of them. */
export const registry: readonly Op<Inputs, unknown>[] = [
  addOp,
  aliasOp,
  angles1dOp,
  angles2dOp,
  concatOp,
  conv2dOp,
  cosineSimilarityOp,
  crossEntropyOp,
  divideBySqrtOp,
  encoding1dOp,
  encoding2dOp,
  expandOp,
  fillMaskedOp,
  frequencies1dOp,
  gatherOp,
  geluOp,
  layerNormOp,
  matmulOp,
  meanOp,
  multiplyOp,
  omega2dOp,
  padLeadingOp,
  permuteOp,
  relativeIndexOp,
  reluOp,
  replaceCellsOp,
  reshapeOp,
  scaleByOp,
  sliceOp,
  softmaxOp,
];
