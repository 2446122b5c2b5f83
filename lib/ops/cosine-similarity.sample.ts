import fc from 'fast-check';
import { cosineSimilarityOp } from './cosine-similarity';
import { leading, nonZeros, size } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of cosineSimilarity, for the laws. */
export default sample(
  cosineSimilarityOp,
  plain(together(fc.tuple(leading, size(), size()).chain(([lead, n, d]) => nonZeros([...lead, n, d])))),
  [[[[4]], null]],
);
