import { stridesOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineMove } from './move';
import { misfit } from './op';

interface Attrs {
  /** Axis i of the result is axis axes[i] of x, both counted among the last axes.length axes. */
  readonly axes: readonly number[];
}

/** The permutation of all axes: leading ones that `axes` does not speak of stay in front. */
function allAxes(rank: number, axes: readonly number[]): number[] {
  const lead = rank - axes.length;
  const all: number[] = [];
  for (let i = 0; i < rank; i++) all.push(i < lead ? i : lead + (axes[i - lead] as number));
  return all;
}

export const permuteOp = defineMove<Attrs>({
  name: 'permute',
  shape(shapes, { axes }) {
    const x = shapes[0];
    let named = 0;
    for (const axis of axes) if (Number.isInteger(axis) && axis >= 0 && axis < axes.length) named |= 1 << axis;
    if (axes.length > x.length || named !== (1 << axes.length) - 1) {
      throw misfit('permute', shapes, `[${axes}] must name each of the last ${axes.length} axes once, counted from 0.`);
    }
    return allAxes(x.length, axes).map((axis) => x[axis] as number);
  },
  plan(x, out, { axes }) {
    const strides = stridesOf(x);
    return {
      shape: out,
      outOffset: 0,
      outStrides: stridesOf(out),
      offset: 0,
      strides: allAxes(x.length, axes).map((axis) => strides[axis] as number),
    };
  },
  source(at, x, { axes }) {
    const from = new Array<number>(x.length);
    for (const [i, axis] of allAxes(x.length, axes).entries()) from[axis] = at[i] as number;
    return from;
  },
});

/**
 * Axes in another order: axis i of the result is axis `axes[i]` of x. When x has more axes than `axes` names, the
 * permutation is of the last ones and leading axes are carried along: `permute(x, [1, 0])` transposes matrices.
 *
 * @throws ShapeError when `axes` is not a permutation of 0 … axes.length − 1
 */
export const permute = (x: Tensor, axes: readonly number[]): Tensor => permuteOp([x], { axes });
