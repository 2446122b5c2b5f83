import { concat } from '../ops/concat';
import { permute } from '../ops/permute';
import { pick } from '../ops/pick';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import type { Tensor } from '../tensor/tensor';

/** The vectors around each token: x [..., n, d] and index [n, m] → [..., n, m, d], zeros where the index is −1. */
export const neighboursOf = (x: Tensor, index: Tensor): Tensor => permute(pick(permute(x, [1, 0]), index), [1, 2, 0]);

/** What a k × k filter sees wherever it stands on a map, [..., C, h, w] → [..., C, (h − k + 1)·(w − k + 1), k·k]. */
export function unfold(map: Tensor, k: number): Tensor {
  const [h, w] = map.shape.slice(-2) as [number, number];
  const [oh, ow] = [h - k + 1, w - k + 1];
  const seen = Array.from({ length: k * k }, (_, slot) => {
    const [row, column] = [Math.floor(slot / k), slot % k];
    const part = slice(slice(map, -2, row, row + oh), -1, column, column + ow);
    return reshape(part, [...map.shape.slice(0, -2), oh * ow, 1]);
  });
  return concat(seen, -1);
}
