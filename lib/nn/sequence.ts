import { concat } from '../ops/concat';
import { reshape } from '../ops/reshape';
import { slice } from '../ops/slice';
import { reals } from '../ops/table';
import { constant } from '../tensor/expression';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';

/** Row i, [..., n, d] → [..., d]. */
export const rowAt = (x: Tensor, i: number): Tensor =>
  reshape(slice(x, -2, i, i + 1), [...x.shape.slice(0, -2), x.shape.at(-1) as number]);

/** Rows one below the other, each [..., d] → [..., n, d]. */
export const rowsOf = (rows: readonly Tensor[]): Tensor =>
  concat(
    rows.map((x) => reshape(x, [...x.shape.slice(0, -1), 1, x.shape.at(-1) as number])),
    -2,
  );

/** Numbers one after the other, each [] → [n]. */
export const listOf = (numbers: readonly Tensor[]): Tensor =>
  concat(
    numbers.map((x) => reshape(x, [1])),
    0,
  );

const zero = () => constant(0);

/** Zeros to start from. Unlike a tensor from outside they explain themselves. */
export const nothing = (shape: Shape): Tensor => reals(shape, zero, null);
