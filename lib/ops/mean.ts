import { constant, quotient, sum } from '../tensor/expression';
import { type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { cellsAlong, without } from './along';
import { frontAxis } from './axis';
import { defineOp } from './op';

interface Attrs {
  readonly axis: number;
}

/** Cell [i, j, k] of the input viewed as [outer, n, inner] belongs to cell [i, k] of the result. */
function blocks(x: Shape, axis: number): { outer: number; n: number; inner: number } {
  const front = frontAxis('mean', [x], axis);
  return { outer: sizeOf(x.slice(0, front)), n: x[front] as number, inner: sizeOf(x.slice(front + 1)) };
}

export const meanOp = defineOp<[x: Tensor], Attrs>({
  name: 'mean',
  shape: (shapes, { axis }) => without('mean', shapes, axis),
  forward(_, out, [{ data, shape }], { axis }) {
    const { outer, n, inner } = blocks(shape, axis);
    for (let i = 0; i < outer; i++) {
      for (let k = 0; k < inner; k++) {
        let total = 0;
        for (let j = 0; j < n; j++) total += data[(i * n + j) * inner + k] as number;
        out[i * inner + k] = total / n;
      }
    }
  },
  backward(_, grad, { inputs, attrs, gradient }) {
    const { outer, n, inner } = blocks(inputs[0].shape, attrs.axis);
    const dx = gradient(0);
    for (let at = 0; at < outer * n * inner; at++) {
      const i = Math.floor(at / (n * inner));
      dx[at] = (dx[at] as number) + (grad[i * inner + (at % inner)] as number) / n;
    }
  },
  explain([x], at, { axis }) {
    const cells = cellsAlong('mean', x, at, axis);
    return quotient(sum(cells), constant(cells.length));
  },
});

/**
 * The mean along one axis, which the result no longer has: [..., n, s] → [..., s]. A negative axis counts from the end.
 *
 * @throws ShapeError when there is no such axis
 */
export const mean = (x: Tensor, axis: number): Tensor => meanOp([x], { axis });
