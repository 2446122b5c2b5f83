import { cos, erf, exp, log, power, sin } from '../maths';
import type { Expression, Fn } from './expression';

const functions: Record<Fn, (x: number) => number> = {
  exp,
  log,
  sqrt: Math.sqrt,
  erf,
  sin,
  cos,
  negate: (x) => -x,
};

/** The number an expression comes to, in double precision; shared parts are computed once. */
export function evaluate(e: Expression, known = new Map<Expression, number>()): number {
  const value = (node: Expression): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const result = compute(node);
    known.set(node, result);
    return result;
  };
  const compute = (node: Expression): number => {
    switch (node.kind) {
      case 'cell':
        return node.tensor.data[node.index] as number;
      case 'constant':
        return node.value;
      case 'sum':
        return node.of.reduce((total, part) => total + value(part), 0);
      case 'product':
        return node.of.reduce((total, part) => total * value(part), 1);
      case 'max':
        return Math.max(...node.of.map(value));
      case 'difference':
        return value(node.left) - value(node.right);
      case 'quotient':
        return value(node.left) / value(node.right);
      case 'power':
        return power(value(node.left), value(node.right));
      case 'call':
        return functions[node.fn](value(node.of));
      case 'definition':
        return value(node.of);
      case 'choice':
        return value(node.condition) !== 0 ? value(node.chosen) : value(node.otherwise);
      case 'lookup':
        return value(node.entry);
    }
  };
  return value(e);
}
