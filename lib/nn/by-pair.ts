import { expand } from '../ops/expand';
import { matmul } from '../ops/matmul';
import { permute } from '../ops/permute';
import type { Tensor } from '../tensor/tensor';

/** A vector for every query and key, repeated over the leading axes that x has before its heads. */
function repeated(pairs: Tensor, x: Tensor): Tensor {
  const lead = x.shape.slice(0, -3);
  return lead.length ? expand(pairs, [...lead, ...pairs.shape]) : pairs;
}

/**
 * Each query's products with vectors of its own, one for every key: q [..., heads, n, d] and pairs [n, m, d]
 * → [..., heads, n, m].
 */
export const productsByPair = (q: Tensor, pairs: Tensor): Tensor =>
  permute(matmul(permute(q, [1, 0, 2]), repeated(pairs, q), { transposeB: true }), [1, 0, 2]);

/**
 * Vectors of a query's own, one for every key, mixed by its weights: probs [..., heads, n, m] and pairs [n, m, d]
 * → [..., heads, n, d].
 */
export const mixByPair = (probs: Tensor, pairs: Tensor): Tensor =>
  permute(matmul(permute(probs, [1, 0, 2]), repeated(pairs, probs)), [1, 0, 2]);
