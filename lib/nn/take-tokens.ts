import { expand } from '../ops/expand';
import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import { takeAlong } from '../ops/take-along';
import type { Tensor } from '../tensor/tensor';

/** Tokens in the order of an index that every example has its own of: x [..., n, d], ids [..., m] → [..., m, d]. */
export function takeTokens(x: Tensor, ids: Tensor): Tensor {
  const [lead, m, d] = [ids.shape.slice(0, -1), ids.shape.at(-1) as number, x.shape.at(-1) as number];
  const perFeature = expand(reshape(ids, [...lead, 1, m]), [...lead, d, m]);
  return permute(takeAlong(permute(x, [1, 0]), perFeature), [1, 0]);
}
