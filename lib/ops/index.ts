import type { Inputs, Op } from '../tensor/op';
import { absOp } from './abs';
import { addOp } from './add';
import { addNumberOp } from './add-number';
import { aliasOp } from './alias';
import { apartMaskOp } from './apart-mask';
import { argmaxOp } from './argmax';
import { argsortOp } from './argsort';
import { atMostOp } from './at-most';
import { beamCandidatesOp } from './beam-candidates';
import { beyondOp } from './beyond';
import { blendOp } from './blend';
import { bothMaskedOp } from './both-masked';
import { clipIndexOp } from './clip-index';
import { collectOp } from './collect';
import { concatOp } from './concat';
import { conv2dOp } from './conv2d';
import { cosOp } from './cos';
import { cosineSimilarityOp } from './cosine-similarity';
import { countAllowedOp } from './count-allowed';
import { countPathsOp } from './count-paths';
import { countWordsOp } from './count-words';
import { crossEntropyOp } from './cross-entropy';
import { cumulativeSumOp } from './cumulative-sum';
import { distanceEncodingOp } from './distance-encoding';
import { divideOp } from './divide';
import { divideBySqrtOp } from './divide-by-sqrt';
import { eluPlusOneOp } from './elu-plus-one';
import { expOp } from './exp';
import { expandOp } from './expand';
import { extendSentencesOp } from './extend-sentences';
import { fillMaskedOp } from './fill-masked';
import { firstOfOp } from './first-of';
import { followBestOp } from './follow-best';
import { gatherOp } from './gather';
import { gaussianPenaltyOp } from './gaussian-penalty';
import { geluOp } from './gelu';
import { geluTanhOp } from './gelu-tanh';
import { gridDistanceOp } from './grid-distance';
import { hardswishOp } from './hardswish';
import { ignoreOp } from './ignore';
import { isMissingOp } from './is-missing';
import { keepBiasOp } from './keep-bias';
import { keepFirstOp } from './keep-first';
import { largerOp } from './larger';
import { layerNormOp } from './layer-norm';
import { leadIndexOp } from './lead-index';
import { logOp } from './log';
import { logSoftmaxOp } from './log-softmax';
import { matmulOp } from './matmul';
import { maxOp } from './max';
import { meanOp } from './mean';
import { meanKeptOp } from './mean-kept';
import { multiplyOp } from './multiply';
import { normalizeOp } from './normalize';
import { oneMoreOp } from './one-more';
import { padAxisOp } from './pad-axis';
import { padLeadingOp } from './pad-leading';
import { perLengthOp } from './per-length';
import { perRootOp } from './per-root';
import { permuteOp } from './permute';
import { pickOp } from './pick';
import { piecewiseIndexOp } from './piecewise-index';
import { productIndexOp } from './product-index';
import { quickGeluOp } from './quick-gelu';
import { relativeIndexOp } from './relative-index';
import { reluOp } from './relu';
import { remainderOp } from './remainder';
import { replaceCellsOp } from './replace-cells';
import { reshapeOp } from './reshape';
import { rotateOp } from './rotate';
import { scaleByOp } from './scale-by';
import { sigmoidOp } from './sigmoid';
import { sinOp } from './sin';
import { angles1dOp, encoding1dOp, frequencies1dOp } from './sinusoid-1d';
import { angles2dOp, encoding2dOp, omega2dOp } from './sinusoid-2d';
import { sliceOp } from './slice';
import { smallerOp } from './smaller';
import { softmaxOp } from './softmax';
import { sqrtOp } from './sqrt';
import { standardiseOp } from './standardise';
import { subtractOp } from './subtract';
import { sumOp } from './sum';
import { sumUpToOp } from './sum-up-to';
import { swishOp } from './swish';
import { t5BucketOp } from './t5-bucket';
import { tableOp, wholeTableOp } from './table';
import { takeAlongOp } from './take-along';
import { tanhOp } from './tanh';
import { tokenLossOp } from './token-loss';
import { unitLengthOp } from './unit-length';
import { varianceOp } from './variance';
import { wholeQuotientOp } from './whole-quotient';
import { zeroMaskedOp } from './zero-masked';

export { abs } from './abs';
export { add } from './add';
export { alias } from './alias';
export { argmax } from './argmax';
export { argsort } from './argsort';
export { concat } from './concat';
export { conv2d } from './conv2d';
export { cosineSimilarity } from './cosine-similarity';
export { crossEntropy } from './cross-entropy';
export { divide } from './divide';
export { divideBySqrt } from './divide-by-sqrt';
export { eluPlusOne } from './elu-plus-one';
export { exp } from './exp';
export { expand } from './expand';
export { fillMasked } from './fill-masked';
export { gather } from './gather';
export { gelu } from './gelu';
export { hardswish } from './hardswish';
export { layerNorm } from './layer-norm';
export { log } from './log';
export { matmul } from './matmul';
export { max } from './max';
export { mean } from './mean';
export { multiply } from './multiply';
export { padLeading } from './pad-leading';
export { permute } from './permute';
export { relativeIndex } from './relative-index';
export { relu } from './relu';
export { replaceCells } from './replace-cells';
export { reshape } from './reshape';
export { scaleBy } from './scale-by';
export { sigmoid } from './sigmoid';
export { angles1d, encoding1d, frequencies1d, type Sinusoid1d } from './sinusoid-1d';
export { angles2d, encoding2d, omega2d, type Sinusoid2d } from './sinusoid-2d';
export { slice } from './slice';
export { MaskedRowError, softmax } from './softmax';
export { sqrt } from './sqrt';
export { subtract } from './subtract';
export { sum } from './sum';
export { swish } from './swish';
export { table } from './table';
export { tanh } from './tanh';
export { topK } from './top-k';

/** Every op. The laws in lib/ops/laws.law.test.ts hold for each of them. */
export const registry: readonly Op<Inputs, unknown>[] = [
  absOp,
  addNumberOp,
  addOp,
  aliasOp,
  angles1dOp,
  angles2dOp,
  apartMaskOp,
  argmaxOp,
  argsortOp,
  atMostOp,
  beamCandidatesOp,
  beyondOp,
  blendOp,
  bothMaskedOp,
  clipIndexOp,
  collectOp,
  concatOp,
  conv2dOp,
  cosineSimilarityOp,
  cosOp,
  countAllowedOp,
  countPathsOp,
  countWordsOp,
  crossEntropyOp,
  cumulativeSumOp,
  distanceEncodingOp,
  divideBySqrtOp,
  divideOp,
  eluPlusOneOp,
  encoding1dOp,
  encoding2dOp,
  expandOp,
  expOp,
  extendSentencesOp,
  fillMaskedOp,
  firstOfOp,
  followBestOp,
  frequencies1dOp,
  gatherOp,
  gaussianPenaltyOp,
  geluOp,
  geluTanhOp,
  gridDistanceOp,
  hardswishOp,
  ignoreOp,
  isMissingOp,
  keepBiasOp,
  keepFirstOp,
  largerOp,
  layerNormOp,
  leadIndexOp,
  logOp,
  logSoftmaxOp,
  matmulOp,
  maxOp,
  meanKeptOp,
  meanOp,
  multiplyOp,
  normalizeOp,
  omega2dOp,
  oneMoreOp,
  padAxisOp,
  padLeadingOp,
  perLengthOp,
  permuteOp,
  perRootOp,
  pickOp,
  piecewiseIndexOp,
  productIndexOp,
  quickGeluOp,
  relativeIndexOp,
  reluOp,
  remainderOp,
  replaceCellsOp,
  reshapeOp,
  rotateOp,
  scaleByOp,
  sigmoidOp,
  sinOp,
  sliceOp,
  smallerOp,
  softmaxOp,
  sqrtOp,
  standardiseOp,
  subtractOp,
  sumOp,
  sumUpToOp,
  swishOp,
  t5BucketOp,
  tableOp,
  takeAlongOp,
  tanhOp,
  tokenLossOp,
  unitLengthOp,
  varianceOp,
  wholeQuotientOp,
  wholeTableOp,
  zeroMaskedOp,
];
