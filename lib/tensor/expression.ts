import type {
  Cell,
  Compared,
  Conditional,
  Constant,
  Definition,
  Expression,
  Fn,
  Lookup,
  Relation,
  Tensor,
} from './graph';
import { flatIndex } from './shape';

export type { Cell, Compared, Conditional, Constant, Definition, Expression, Fn, Lookup, Relation };

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
export const compare = (left: Expression, relation: Relation, right: Expression): Compared => ({
  kind: 'comparison',
  relation,
  left,
  right,
});
export const choose = (condition: Expression, chosen: Expression, otherwise: Expression): Conditional => ({
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
