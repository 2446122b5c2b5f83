import { stridesOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { frontAxis } from './axis';
import { defineMove } from './move';
import { misfit } from './op';

interface Attrs {
  readonly axis: number;
  readonly start: number;
  readonly end: number;
}

export const sliceOp = defineMove<Attrs>({
  name: 'slice',
  shape(shapes, { axis, start, end }) {
    const x = shapes[0];
    const front = frontAxis('slice', shapes, axis);
    const n = x[front] as number;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > n || start >= end) {
      throw misfit(
        'slice',
        shapes,
        `${start} to ${end} (exclusive) must be a stretch within the ${n} of axis ${axis}.`,
      );
    }
    return x.with(front, end - start);
  },
  plan(x, out, { axis, start }) {
    const strides = stridesOf(x);
    const front = frontAxis('slice', [x], axis);
    return {
      shape: out,
      outOffset: 0,
      outStrides: stridesOf(out),
      offset: start * (strides[front] as number),
      strides,
    };
  },
  source(at, x, { axis, start }) {
    const front = frontAxis('slice', [x], axis);
    return at.with(front, (at[front] as number) + start);
  },
});

/**
 * The stretch from `start` up to but not including `end` along one axis; a negative axis counts from the end.
 *
 * @throws ShapeError when there is no such axis or the stretch is empty or leaves it
 */
export const slice = (x: Tensor, axis: number, start: number, end: number): Tensor =>
  sliceOp([x], { axis, start, end });
