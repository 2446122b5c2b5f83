import { expand } from '../ops/expand';
import { reshape } from '../ops/reshape';
import { wholes } from '../ops/table';
import { compare, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { spreadRows } from './spread';

/** Every entry of one list beside every entry of another, [..., n] and [..., m] → two tensors [..., n, m]. */
export function pairs(left: Tensor, right: Tensor): [left: Tensor, right: Tensor] {
  const [lead, n, m] = [left.shape.slice(0, -1), left.shape.at(-1) as number, right.shape.at(-1) as number];
  return [spreadRows(left, m), expand(reshape(right, [...lead, 1, m]), [...lead, n, m])];
}

interface Causal {
  readonly queries: number;
  readonly keys: number;
  /** The position of the first query; keys are counted from 0. */
  readonly first?: number;
}

const isLater = ([i, j]: readonly number[], { first = 0 }: Causal) =>
  compare(constant(j as number, 'j'), '>', constant((i as number) + first, 'i'));

/** Which keys come after a query and may not be read, whole numbers [queries, keys], 1 = not allowed. */
export const causalMask = (sizes: Causal): Tensor => wholes([sizes.queries, sizes.keys], isLater, sizes);

const isSame = ([i, j]: readonly number[]) => compare(constant(i as number, 'i'), '=', constant(j as number, 'j'));

/** 1 where a token would meet itself, whole numbers [n, n]. */
export const selfMask = (n: number): Tensor => wholes([n, n], isSame, null);
