import type { CopyPlan } from '../backend/kernels';
import { cell } from '../tensor/expression';
import { type Shape, stridesOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { frontAxis } from './axis';
import { reversed } from './move';
import { defineOp, misfit } from './op';

interface Attrs {
  readonly axis: number;
}

export const concatOp = defineOp<readonly Tensor[], Attrs>({
  name: 'concat',
  shape: (shapes, { axis }) => joined(shapes, axis),
  dtype: (inputs) => (inputs.every((x) => x.dtype === 'i32') ? 'i32' : 'f32'),
  forward(k, out, inputs, { axis }) {
    for (const [i, plan] of plans(inputs, axis).entries()) k.copy(out, (inputs[i] as Tensor).data, plan);
  },
  backward(k, grad, { inputs, attrs, needs, gradient }) {
    for (const [i, plan] of plans(inputs, attrs.axis).entries())
      if (needs[i]) k.copy(gradient(i), grad, reversed(plan));
  },
  explain(inputs, at, { axis }) {
    const front = axis < 0 ? at.length + axis : axis;
    let left = at[front] as number;
    let i = 0;
    for (let n = sizeAlong(inputs[0], front); left >= n; n = sizeAlong(inputs[i], front)) {
      left -= n;
      i++;
    }
    return cell(inputs[i] as Tensor, at.with(front, left));
  },
});

const sizeAlong = (x: Tensor | undefined, axis: number): number => (x as Tensor).shape[axis] as number;

function joined(shapes: readonly Shape[], axis: number): Shape {
  const front = frontAxis('concat', shapes, axis);
  const first = shapes[0] as Shape;
  const fits = (x: Shape) => x.length === first.length && x.every((n, i) => i === front || n === first[i]);
  if (!shapes.every(fits)) throw misfit('concat', shapes, `all axes but ${axis} must be equal.`);
  return first.with(
    front,
    shapes.reduce((total, x) => total + (x[front] as number), 0),
  );
}

/** Where each input's box of cells lies in the result. */
function plans(inputs: readonly Tensor[], axis: number): CopyPlan[] {
  const shapes = inputs.map((x) => x.shape);
  const front = frontAxis('concat', shapes, axis);
  const outStrides = stridesOf(joined(shapes, axis));
  let before = 0;
  return shapes.map((shape) => {
    const outOffset = before * (outStrides[front] as number);
    before += shape[front] as number;
    return { shape, outOffset, outStrides, offset: 0, strides: stridesOf(shape) };
  });
}

/**
 * Tensors one after the other along one axis; a negative axis counts from the end.
 *
 * @throws ShapeError when another axis differs, or there is no such axis
 */
export const concat = (tensors: readonly Tensor[], axis: number): Tensor => concatOp(tensors, { axis });
