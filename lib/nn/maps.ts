import { concat } from '../ops/concat';
import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';

/** Tokens as a picture, [..., h·w, C] → [..., C, h, w]. */
export function toMap(x: Tensor, [h, w]: Places['grid']): Tensor {
  const channels = x.shape.at(-1) as number;
  return reshape(permute(x, [1, 0]), [...x.shape.slice(0, -2), channels, h, w]);
}

/** A picture as tokens, [..., C, h, w] → [..., h·w, C]. */
export function toTokens(map: Tensor): Tensor {
  const [channels, h, w] = map.shape.slice(-3) as [number, number, number];
  return permute(reshape(map, [...map.shape.slice(0, -3), channels, h * w]), [1, 0]);
}

/** A sequence without its first `leading` tokens, which lie nowhere in the grid, and what was left out. */
export function splitLeading(x: Tensor, leading: number): { first: Tensor | null; rest: Tensor } {
  if (!leading) return { first: null, rest: x };
  const n = x.shape.at(-2) as number;
  return { first: slice(x, -2, 0, leading), rest: slice(x, -2, leading, n) };
}

/** The tokens put back in front. */
export const joinLeading = (first: Tensor | null, rest: Tensor): Tensor => (first ? concat([first, rest], -2) : rest);
