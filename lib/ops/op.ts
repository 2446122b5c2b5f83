import { backend } from '../backend/current';
import type { Inputs, Op } from '../tensor/graph';
import { madeBefore } from '../tensor/reuse';
import { formatShape, type Shape, ShapeError, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';

/** An op, callable: inputs and attributes in, tensor out, with the record of how it was made. */
export interface DefinedOp<In extends Inputs, Attrs> extends Op<In, Attrs> {
  (inputs: In, attrs: Attrs): Tensor;
}

/**
 * Declares one operation: see the contract in lib/tensor/graph.ts. The first type names what it reads.
 *
 * @example defineOp<[x: Tensor, gamma: Tensor], { eps: number }>({ name: 'scaled', … })
 */
export function defineOp<In extends Inputs, Attrs = null>(op: Op<In, Attrs>): DefinedOp<In, Attrs> {
  const run = (inputs: In, attrs: Attrs): Tensor => {
    const known = madeBefore(op, inputs, attrs);
    if (known) return known;
    const shape = op.shape(shapesOf(inputs) as Parameters<typeof op.shape>[0], attrs);
    const on = backend();
    const data = on.alloc(sizeOf(shape));
    op.forward(on.kernels, data, inputs, attrs);
    const dtype = op.dtype ? op.dtype(inputs, attrs) : 'f32';
    return { data, shape, dtype, made: { op, inputs, attrs } };
  };
  const { name, ...rest } = op;
  return Object.defineProperty(Object.assign(run, rest), 'name', { value: name }) as DefinedOp<In, Attrs>;
}

function shapesOf(inputs: Inputs): Shape[] {
  const shapes: Shape[] = [];
  for (const { shape } of inputs) shapes.push(shape);
  return shapes;
}

/** A ShapeError in the form every op uses: `matmul: 16 × 96 and 97 × 12: the inner sizes 96 and 97 must be equal.` */
export function misfit(op: string, shapes: readonly Shape[], why: string): ShapeError {
  return new ShapeError(`${op}: ${shapes.map(formatShape).join(' and ')}: ${why}`);
}
