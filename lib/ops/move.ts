import type { CopyPlan } from '../backend/kernels';
import { cell } from '../tensor/expression';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { type DefinedOp, defineOp } from './op';

/** An op that computes nothing: every cell of the result is a cell of its one input. */
interface Move<Attrs> {
  readonly name: string;
  shape(shapes: readonly [x: Shape], attrs: Attrs): Shape;
  /** Which cells go where, from the shape of x and that of the result. */
  plan(x: Shape, out: Shape, attrs: Attrs): CopyPlan;
  /** Coordinates in x of the cell that stands at `at` in the result. */
  source(at: readonly number[], x: Shape, attrs: Attrs, out: Shape): readonly number[];
}

/** The same box copied the other way and added: gradients flow back to where the cells came from. */
export const reversed = (plan: CopyPlan): CopyPlan => ({
  shape: plan.shape,
  outOffset: plan.offset,
  outStrides: plan.strides,
  offset: plan.outOffset,
  strides: plan.outStrides,
  accumulate: true,
});

export const defineMove = <Attrs>({ name, shape, plan, source }: Move<Attrs>): DefinedOp<[x: Tensor], Attrs> => {
  // forward() comes right after shape() with the same arguments.
  let latest: { x: Shape; attrs: Attrs; out: Shape } | null = null;
  const remembered = (shapes: readonly [x: Shape], attrs: Attrs): Shape => {
    const [x] = shapes;
    if (latest && latest.x === x && latest.attrs === attrs) return latest.out;
    const out = shape(shapes, attrs);
    latest = { x, attrs, out };
    return out;
  };
  return defineOp<[x: Tensor], Attrs>({
    name,
    shape: remembered,
    dtype: ([x]) => x.dtype,
    forward(k, out, [x], attrs) {
      k.copy(out, x.data, plan(x.shape, remembered([x.shape], attrs), attrs));
    },
    backward(k, grad, { inputs, out, attrs, gradient }) {
      k.copy(gradient(0), grad, reversed(plan(inputs[0].shape, out.shape, attrs)));
    },
    explain([x], at, attrs) {
      return cell(x, source(at, x.shape, attrs, remembered([x.shape], attrs)));
    },
  });
};
