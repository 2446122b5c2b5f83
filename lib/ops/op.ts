import { backend } from '../backend/current';
import type { Op } from '../tensor/op';
import { formatShape, type Shape, ShapeError, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';

/** An op, callable: inputs and attributes in, tensor out, with the record of how it was made. */
export interface DefinedOp<Attrs> extends Op<Attrs> {
  (inputs: readonly Tensor[], attrs: Attrs): Tensor;
}

/** Declares one operation: see the contract in lib/tensor/op.ts. */
export function defineOp<Attrs = null>(op: Op<Attrs>): DefinedOp<Attrs> {
  const run = (inputs: readonly Tensor[], attrs: Attrs): Tensor => {
    const shape = op.shape(
      inputs.map((input) => input.shape),
      attrs,
    );
    const { kernels } = backend();
    const data = backend().alloc(sizeOf(shape));
    op.forward(kernels, data, inputs, attrs);
    return { data, shape, dtype: op.dtype?.(inputs, attrs) ?? 'f32', made: { op, inputs, attrs } };
  };
  const { name, ...rest } = op;
  return Object.defineProperty(Object.assign(run, rest), 'name', { value: name }) as DefinedOp<Attrs>;
}

/** A ShapeError in the form every op uses: `matmul: 16 × 96 and 97 × 12: the inner sizes 96 and 97 must be equal.` */
export function misfit(op: string, shapes: readonly Shape[], why: string): ShapeError {
  return new ShapeError(`${op}: ${shapes.map(formatShape).join(' and ')}: ${why}`);
}
