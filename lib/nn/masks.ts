import { add } from '../ops/add';
import { expand } from '../ops/expand';
import { fillMasked } from '../ops/fill-masked';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';

/** −∞ where a key may not be read: scores [..., heads, L, S], padding [..., S] with 1 = not allowed. */
export function maskKeys(scores: Tensor, padding: Tensor): Tensor {
  const keys = padding.shape.at(-1) as number;
  const perHeadAndQuery = reshape(padding, [...padding.shape.slice(0, -1), 1, 1, keys]);
  return fillMasked(scores, expand(perHeadAndQuery, scores.shape));
}

/** A mask over pairs, [L, S]: whole numbers forbid where they are 1; other numbers are added to the scores. */
export const maskPairs = (scores: Tensor, mask: Tensor): Tensor =>
  mask.dtype === 'i32' ? fillMasked(scores, mask) : add(scores, mask);
