import { power } from '../maths';
import type { Expression } from './expression';
import { functions, relations } from './functions';

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
        return node.of.reduce((most, part) => Math.max(most, value(part)), Number.NEGATIVE_INFINITY);
      case 'min':
        return node.of.reduce((least, part) => Math.min(least, value(part)), Number.POSITIVE_INFINITY);
      case 'difference':
        return value(node.left) - value(node.right);
      case 'quotient':
        return value(node.left) / value(node.right);
      case 'power':
        return power(value(node.left), value(node.right));
      case 'call':
        return functions[node.fn](value(node.of));
      case 'comparison':
        return relations[node.relation](value(node.left), value(node.right)) ? 1 : 0;
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
