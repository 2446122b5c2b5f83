import type { CopyPlan } from '../backend/kernels';
import { cell, constant } from '../tensor/expression';
import { type Shape, stridesOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { reversed } from './move';
import { defineOp, misfit } from './op';

interface Attrs {
  /** Rows and columns of zeros. */
  readonly n: number;
}

export const padLeadingOp = defineOp<[x: Tensor], Attrs>({
  name: 'padLeading',
  shape(shapes, { n }) {
    const x = shapes[0];
    if (x.length < 2) throw misfit('padLeading', shapes, 'it needs rows and columns.');
    if (!Number.isInteger(n) || n < 0) throw misfit('padLeading', shapes, `${n} is no number of rows to add.`);
    return padded(x, n);
  },
  dtype: ([x]) => x.dtype,
  forward(k, out, [x], { n }) {
    out.fill(0);
    k.copy(out, x.data, plan(x.shape, n));
  },
  backward(k, grad, { inputs, attrs, gradient }) {
    k.copy(gradient(0), grad, reversed(plan(inputs[0].shape, attrs.n)));
  },
  explain([x], at, { n }) {
    const [row, column] = at.slice(-2) as [number, number];
    if (row < n || column < n) return constant(0);
    return cell(x, [...at.slice(0, -2), row - n, column - n]);
  },
});

const padded = (x: Shape, n: number): Shape => x.map((size, axis) => (axis < x.length - 2 ? size : size + n));

function plan(x: Shape, n: number): CopyPlan {
  const outStrides = stridesOf(padded(x, n));
  const [down, right] = outStrides.slice(-2) as [number, number];
  return { shape: x, outOffset: n * (down + right), outStrides, offset: 0, strides: stridesOf(x) };
}

/**
 * n rows and n columns of zeros before each matrix, [..., a, b] → [..., a + n, b + n]: a bias between patches becomes
 * one between tokens when n class tokens come first.
 *
 * @throws ShapeError when x has no rows and columns
 */
export const padLeading = (x: Tensor, n: number): Tensor => padLeadingOp([x], { n });
