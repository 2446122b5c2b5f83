import fc, { type Arbitrary } from 'fast-check';
import type { Inputs, Op } from '../../tensor/graph';
import type { Shape } from '../../tensor/shape';
import { type Tensor, zeros } from '../../tensor/tensor';
import type { DefinedOp } from '../op';
import { eitherKind, floats, leading, shapeOf } from './arbitraries';

/** Random valid calls of one op, and some that its shape rule must refuse. For the laws. */
export interface Sample {
  readonly op: Op<Inputs, unknown>;
  readonly call: Arbitrary<SampleCall>;
  /** Empty for ops that take every shape. */
  readonly wrong: readonly (() => Tensor)[];
}

interface SampleCall {
  readonly inputs: Inputs;
  readonly attrs: unknown;
  /** The op with these attributes on other inputs of the same shapes. */
  run(inputs: Inputs): Tensor;
  /** A different valid value for a cell of input i. */
  other(value: number, i: number): number;
}

/** Inputs and attributes as a sample draws them. */
export interface Drawn<Attrs> {
  inputs: Inputs;
  attrs: Attrs;
  /** Input i holds whole numbers below this. */
  below?: Readonly<Record<number, number>>;
}

/** The tensors that a sample draws are as many as the op reads: a wrong number fails every law. */
export function sample<In extends Inputs, Attrs>(
  op: DefinedOp<In, Attrs>,
  drawn: Arbitrary<Drawn<Attrs>>,
  wrong: readonly (readonly [shapes: readonly Shape[], attrs: Attrs])[],
): Sample {
  return {
    op,
    call: drawn.map(({ inputs, attrs, below }) => ({
      inputs,
      attrs,
      run: (others) => op(others as In, attrs),
      other: (value, i) => (below?.[i] === undefined ? value + 1 : (value + 1) % below[i]),
    })),
    wrong: wrong.map(
      ([shapes, attrs]) =>
        () =>
          op(shapes.map(zeros) as Inputs as In, attrs),
    ),
  };
}

export const together = (...tensors: Arbitrary<Tensor>[]): Arbitrary<Tensor[]> => fc.tuple(...tensors);
export const plain = (inputs: Arbitrary<Tensor[]>): Arbitrary<Drawn<null>> =>
  inputs.map((given) => ({ inputs: given, attrs: null }));

export const alone = <Attrs>(attrs: Arbitrary<Attrs>): Arbitrary<Drawn<Attrs>> =>
  attrs.map((given) => ({ inputs: [], attrs: given }));

/** x in a random shape, and a second operand in that shape or its last axes. */
export const repeating = (second: (shape: Shape) => Arbitrary<Tensor>): Arbitrary<Tensor[]> =>
  fc.tuple(leading, shapeOf(0, 2)).chain(([lead, shape]) => together(floats([...lead, ...shape]), second(shape)));

/** x in a random shape with one of its axes, counted from either end. */
export const withAxisOf = (x: (shape: Shape) => Arbitrary<Tensor>): Arbitrary<[x: Tensor, axis: number]> =>
  shapeOf(1, 3).chain((shape) => fc.tuple(x(shape), fc.integer({ min: -shape.length, max: shape.length - 1 })));

export const withAxis = withAxisOf(eitherKind);
