import type { Kernels } from '../backend/kernels';
import type { Shape } from './shape';

/*
 * One graph: a tensor is made by an op from tensors, and an op explains a cell as an expression over cells. These types
 * need each other, so they stand in one file; what makes them stands in tensor.ts, expression.ts and lib/ops.
 */

/** `i32` marks whole numbers (an index map, a mask, a label); they too are stored as float32. */
export type Dtype = 'f32' | 'i32';

/** Float32 cells in row-major order, and, unless the tensor came from outside, the op and the inputs that made it. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: Shape;
  readonly dtype: Dtype;
  readonly made: Made | null;
  /** A learned matrix that never changes again, rearranged once for the products that read it: see `settled`. */
  readonly packed?: Float32Array | undefined;
}

export interface Made {
  // biome-ignore lint/suspicious/noExplicitAny: a graph holds ops of every attribute type
  readonly op: Op<Inputs, any>;
  readonly inputs: Inputs;
  readonly attrs: unknown;
}

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

/** Arithmetic over tensor cells and constants. Three readers: the law tests, the inspector, the views that light up. */
export type Expression =
  | Cell
  | Constant
  | { readonly kind: 'sum' | 'product' | 'max' | 'min'; readonly of: readonly Expression[] }
  | { readonly kind: 'difference' | 'quotient' | 'power'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly fn: Fn; readonly of: Expression }
  | Compared
  | Definition
  | Conditional
  | Lookup;

export interface Cell {
  readonly kind: 'cell';
  readonly tensor: Tensor;
  /** Position in row-major storage. */
  readonly index: number;
}
/** A number that is no tensor's cell; `label` is how formulas write it (ε, d), in TeX. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
  readonly label?: string;
  /** Where a number that nothing here computes was reported: its citation. */
  readonly source?: string;
}
/** A part that formulas call by a symbol (μ, σ²) and define beneath. */
export interface Definition {
  readonly kind: 'definition';
  readonly symbol: string;
  readonly of: Expression;
}
/** 1 where the relation holds, else 0. */
export interface Compared {
  readonly kind: 'comparison';
  readonly relation: Relation;
  readonly left: Expression;
  readonly right: Expression;
}
/** `chosen` where the condition (a mask's cell, a comparison) is not zero, else `otherwise`. */
export interface Conditional {
  readonly kind: 'choice';
  readonly condition: Expression;
  readonly chosen: Expression;
  readonly otherwise: Expression;
}
/**
 * A table's cell that index cells point at, or one of several that won the comparisons in `by`, all of which hold.
 * Where tables or indices have no name, what they were made from stands here.
 */
export interface Lookup {
  readonly kind: 'lookup';
  readonly entry: Expression;
  readonly by: readonly Expression[];
}

export type Fn =
  | ('exp' | 'log' | 'log2' | 'sqrt' | 'erf' | 'sin' | 'cos' | 'tanh' | 'sigmoid')
  | ('abs' | 'floor' | 'round' | 'sign' | 'negate');

export type Relation = '<' | '≤' | '=' | '≥' | '>';
