import type { Kernels } from '../backend/kernels';
import type { Expression } from './expression';
import type { Shape } from './shape';
import type { Dtype, Tensor } from './tensor';

/** What an op reads: a tuple that names its tensors, or a list where it takes any number of them. */
export type Inputs = readonly Tensor[];

/** One of these for every input. */
type PerInput<In extends Inputs, T> = { readonly [K in keyof In]: T };

/**
 * Everything the project knows about one operation. Four laws hold for every op (lib/ops/laws.law.test.ts): evaluating
 * `explain` gives the cell; changing an input cell that `explain` does not name changes nothing; `backward` agrees
 * with finite differences; and what explains a gradient evaluates to it.
 */
export interface Op<In extends Inputs, Attrs> {
  readonly name: string;
  /** The shape of the result. Throws a ShapeError that names the op and the shapes that came. */
  shape(inputs: PerInput<In, Shape>, attrs: Attrs): Shape;
  /** Whether the result holds whole numbers. Default: float32. */
  dtype?(inputs: In, attrs: Attrs): Dtype;
  /** Writes every cell of `out`, which may hold old values. */
  forward(k: Kernels, out: Float32Array, inputs: In, attrs: Attrs): void;
  /** Adds this call's share to the gradient of each needed input. Missing: the op has no gradient. */
  backward?(k: Kernels, grad: Float32Array, call: Call<In, Attrs>): void;
  /** The arithmetic of one cell, over input cells. Built only when somebody asks. */
  explain(inputs: In, at: readonly number[], attrs: Attrs): Expression;
  /**
   * The arithmetic of what `backward` adds to one cell of input `i`, where there is a shorter form than the derivative of
   * `explain`, which stands in for it otherwise.
   */
  explainGradient?(call: Passed<In, Attrs>, i: number, at: readonly number[]): Expression;
}

/** One call of an op, as the explanation of its gradient sees it. */
export interface Passed<In extends Inputs, Attrs> {
  readonly inputs: In;
  readonly out: Tensor;
  readonly attrs: Attrs;
  /** The gradient of a cell of `out`. */
  slope(at: readonly number[]): Expression;
}

/** One call of an op, as `backward` sees it. */
interface Call<In extends Inputs, Attrs> {
  readonly inputs: In;
  readonly out: Tensor;
  readonly attrs: Attrs;
  /** Which inputs somebody wants a gradient for. */
  readonly needs: PerInput<In, boolean>;
  /** The gradient of input `i` so far, to be added to. */
  gradient(i: number): Float32Array;
}
