import { coordinates, flatIndex, formatShape, type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineMove } from './move';
import { misfit } from './op';

interface Attrs {
  readonly shape: Shape;
}

export const reshapeOp = defineMove<Attrs>({
  name: 'reshape',
  shape(shapes, { shape }) {
    const size = sizeOf(shapes[0]);
    if (sizeOf(shape) !== size) {
      throw misfit('reshape', shapes, `${size} cells do not fit the ${sizeOf(shape)} of ${formatShape(shape)}.`);
    }
    return shape;
  },
  plan: (x) => ({ shape: [sizeOf(x)], outOffset: 0, outStrides: [1], offset: 0, strides: [1] }),
  source: (at, x, { shape }) => coordinates(x, flatIndex(shape, at)),
});

/**
 * The same cells in the same row-major order under another shape.
 *
 * @throws ShapeError when the sizes differ
 */
export const reshape = (x: Tensor, shape: Shape): Tensor => reshapeOp([x], { shape });
