import type { CopyPlan } from '../backend/kernels';
import { cell, constant } from '../tensor/expression';
import { type Shape, stridesOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { frontAxis } from './axis';
import { reversed } from './move';
import { defineOp, misfit } from './op';

interface Attrs {
  readonly axis: number;
  /** Zeros before the first entry. */
  readonly before: number;
  /** Zeros behind the last one. */
  readonly after: number;
}

const isSize = (n: number): boolean => Number.isInteger(n) && n >= 0;

function padded(shapes: readonly [Shape], { axis, before, after }: Attrs): Shape {
  const front = frontAxis('padAxis', shapes, axis);
  if (!isSize(before) || !isSize(after)) throw misfit('padAxis', shapes, `${before} and ${after} must be sizes.`);
  return shapes[0].with(front, (shapes[0][front] as number) + before + after);
}

function plan(x: Shape, attrs: Attrs): CopyPlan {
  const outStrides = stridesOf(padded([x], attrs));
  const step = outStrides[frontAxis('padAxis', [x], attrs.axis)] as number;
  return { shape: x, outOffset: attrs.before * step, outStrides, offset: 0, strides: stridesOf(x) };
}

export const padAxisOp = defineOp<[x: Tensor], Attrs>({
  name: 'padAxis',
  shape: padded,
  dtype: ([x]) => x.dtype,
  forward(k, out, [x], attrs) {
    out.fill(0);
    k.copy(out, x.data, plan(x.shape, attrs));
  },
  backward(k, grad, { inputs, attrs, gradient }) {
    k.copy(gradient(0), grad, reversed(plan(inputs[0].shape, attrs)));
  },
  explain([x], at, { axis, before }) {
    const front = frontAxis('padAxis', [x.shape], axis);
    const from = (at[front] as number) - before;
    return from < 0 || from >= (x.shape[front] as number) ? constant(0) : cell(x, at.with(front, from));
  },
});

/**
 * Zeros before and behind the entries of one axis, [..., n, s] → [..., before + n + after, s]; a negative axis counts
 * from the end.
 *
 * @throws ShapeError when there is no such axis, or a number of zeros is no size
 */
export const padAxis = (x: Tensor, axis: number, before: number, after = 0): Tensor =>
  padAxisOp([x], { axis, before, after });
