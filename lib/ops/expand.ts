import { formatShape, type Shape, stridesOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineMove } from './move';
import { misfit } from './op';

interface Attrs {
  readonly shape: Shape;
}

export const expandOp = defineMove<Attrs>({
  name: 'expand',
  shape(shapes, { shape }) {
    const x = shapes[0];
    const lead = shape.length - x.length;
    if (lead < 0 || x.some((n, axis) => n !== 1 && n !== shape[lead + axis])) {
      throw misfit('expand', shapes, `only axes of size 1 and new leading axes can repeat to ${formatShape(shape)}.`);
    }
    return shape;
  },
  plan(x, out) {
    const lead = out.length - x.length;
    const strides = stridesOf(x);
    return {
      shape: out,
      outOffset: 0,
      outStrides: stridesOf(out),
      offset: 0,
      strides: out.map((_, i) => (i < lead || x[i - lead] === 1 ? 0 : (strides[i - lead] as number))),
    };
  },
  source(at, x, _, out) {
    const lead = out.length - x.length;
    return x.map((n, axis) => (n === 1 ? 0 : (at[lead + axis] as number)));
  },
});

/**
 * x repeated along its axes of size 1 and along new leading axes until it has this shape.
 *
 * @throws ShapeError when another axis would have to change
 */
export const expand = (x: Tensor, shape: Shape): Tensor => expandOp([x], { shape });
