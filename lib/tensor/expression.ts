import { flatIndex } from './shape';
import type { Tensor } from './tensor';

/** Arithmetic over tensor cells and constants. Three readers: the law tests, the inspector, the views that light up. */
export type Expression =
  | Cell
  | Constant
  | { readonly kind: 'sum' | 'product' | 'max' | 'min'; readonly of: readonly Expression[] }
  | { readonly kind: 'difference' | 'quotient' | 'power'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly fn: Fn; readonly of: Expression }
  | Comparison
  | Definition
  | Choice
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
export interface Comparison {
  readonly kind: 'comparison';
  readonly relation: Relation;
  readonly left: Expression;
  readonly right: Expression;
}
/** `chosen` where the condition (a mask's cell, a comparison) is not zero, else `otherwise`. */
export interface Choice {
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

export const cell = (tensor: Tensor, at: readonly number[]): Cell => ({
  kind: 'cell',
  tensor,
  index: flatIndex(tensor.shape, at),
});
export const constant = (value: number, label?: string): Constant =>
  label === undefined ? { kind: 'constant', value } : { kind: 'constant', value, label };
/** A number that was reported elsewhere: `citation` says where, and the inspector prints it. */
export const reported = (value: number, citation: string, label?: string): Constant => ({
  ...constant(value, label),
  source: citation,
});
export const sum = (of: readonly Expression[]): Expression => ({ kind: 'sum', of });
export const product = (...of: Expression[]): Expression => ({ kind: 'product', of });
export const maximum = (...of: Expression[]): Expression => ({ kind: 'max', of });
export const minimum = (...of: Expression[]): Expression => ({ kind: 'min', of });
export const difference = (left: Expression, right: Expression): Expression => ({ kind: 'difference', left, right });
export const quotient = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });
export const power = (left: Expression, right: Expression): Expression => ({ kind: 'power', left, right });
export const call = (fn: Fn, of: Expression): Expression => ({ kind: 'call', fn, of });
export const exp = (of: Expression): Expression => call('exp', of);
export const sqrt = (of: Expression): Expression => call('sqrt', of);
export const define = (symbol: string, of: Expression): Definition => ({ kind: 'definition', symbol, of });
export const compare = (left: Expression, relation: Relation, right: Expression): Comparison => ({
  ...{ kind: 'comparison', relation, left, right },
});
export const choose = (condition: Expression, chosen: Expression, otherwise: Expression): Choice => ({
  kind: 'choice',
  condition,
  chosen,
  otherwise,
});
export const lookup = (entry: Expression, by: readonly Expression[]): Lookup => ({ kind: 'lookup', entry, by });

/** The cells along the last axis of the row that holds `at`. */
export function row(tensor: Tensor, at: readonly number[]): Cell[] {
  const n = tensor.shape.at(-1) ?? 1;
  const lead = at.slice(0, -1);
  return Array.from({ length: n }, (_, j) => cell(tensor, [...lead, j]));
}

/** Direct parts of an expression, in reading order. */
export function parts(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'cell':
    case 'constant':
      return [];
    case 'sum':
    case 'product':
    case 'max':
    case 'min':
      return e.of;
    case 'difference':
    case 'quotient':
    case 'power':
    case 'comparison':
      return [e.left, e.right];
    case 'call':
    case 'definition':
      return [e.of];
    case 'choice':
      return [e.condition, e.chosen, e.otherwise];
    case 'lookup':
      return [e.entry, ...e.by];
  }
}

/** Every cell an expression reads, each once. */
export function cellsOf(e: Expression): Cell[] {
  const seen = new Map<Tensor, Map<number, Cell>>();
  const visited = new Set<Expression>();
  const visit = (node: Expression) => {
    if (visited.has(node)) return;
    visited.add(node);
    if (node.kind === 'cell') {
      const of = seen.get(node.tensor) ?? new Map<number, Cell>();
      if (!seen.has(node.tensor)) seen.set(node.tensor, of);
      if (!of.has(node.index)) of.set(node.index, node);
    } else for (const part of parts(node)) visit(part);
  };
  visit(e);
  return [...seen.values()].flatMap((of) => [...of.values()]);
}
