import { evaluate } from './evaluate';
import {
  call,
  constant,
  difference,
  type Expression,
  exp,
  type Fn,
  power,
  product,
  quotient,
  sqrt,
} from './expression';
import { plus, times } from './simplify';
import type { Tensor } from './tensor';

const ONE = constant(1);

/** How fast a function grows, over what it is called on. Null: it is flat wherever it has a slope. */
const slopes: Readonly<Record<Fn, ((u: Expression) => Expression) | null>> = {
  exp,
  log: (u) => quotient(constant(1), u),
  log2: (u) => quotient(constant(1), product(u, constant(Math.LN2, '\\mathrm{ln}\\,2'))),
  sqrt: (u) => quotient(constant(1), product(constant(2), sqrt(u))),
  erf: (u) => product(constant(2 / Math.sqrt(Math.PI), '2/√π'), exp(call('negate', power(u, constant(2))))),
  sin: (u) => call('cos', u),
  cos: (u) => call('negate', call('sin', u)),
  tanh: (u) => difference(constant(1), power(call('tanh', u), constant(2))),
  sigmoid: (u) => product(call('sigmoid', u), difference(ONE, call('sigmoid', u))),
  abs: (u) => call('sign', u),
  floor: null,
  round: null,
  sign: null,
  negate: () => constant(-1),
};

/**
 * The derivative of an expression with respect to one cell, by the rules of a first course in calculus. Null: the
 * expression does not read that cell, or only through steps and comparisons, which are flat almost everywhere.
 */
export function differentiate(e: Expression, tensor: Tensor, index: number): Expression | null {
  const d = (part: Expression): Expression | null => differentiate(part, tensor, index);
  switch (e.kind) {
    case 'cell':
      return e.tensor === tensor && e.index === index ? ONE : null;
    case 'constant':
      return null;
    case 'sum': {
      const terms = e.of.map(d).filter((term) => term !== null);
      return terms.length ? plus(terms) : null;
    }
    case 'product': {
      const terms = e.of.flatMap((factor, k) => {
        const slope = d(factor);
        return slope ? [times(slope, ...e.of.filter((_, other) => other !== k))] : [];
      });
      return terms.length ? plus(terms) : null;
    }
    case 'max':
      // At this very place the largest part alone counts.
      return d(e.of.reduce((best, part) => (evaluate(part) > evaluate(best) ? part : best)));
    case 'min':
      return d(e.of.reduce((best, part) => (evaluate(part) < evaluate(best) ? part : best)));
    case 'difference': {
      const [left, right] = [d(e.left), d(e.right)];
      if (!right) return left;
      return left ? difference(left, right) : call('negate', right);
    }
    case 'quotient': {
      const [above, below] = [d(e.left), d(e.right)];
      if (!below) return above && quotient(above, e.right);
      const lost = times(e.left, below);
      return quotient(
        above ? difference(times(above, e.right), lost) : call('negate', lost),
        power(e.right, constant(2)),
      );
    }
    case 'power': {
      const base = d(e.left);
      if (d(e.right)) throw new Error('A power whose exponent is a tensor cell has no derivative here.');
      return base && times(e.right, power(e.left, difference(e.right, ONE)), base);
    }
    case 'call': {
      const slope = slopes[e.fn];
      const inner = slope && d(e.of);
      return inner && times(slope(e.of), inner);
    }
    case 'comparison':
      return null;
    case 'definition':
      return d(e.of);
    case 'choice': {
      const [chosen, otherwise] = [d(e.chosen), d(e.otherwise)];
      if (!chosen && !otherwise) return null;
      return { ...e, chosen: chosen ?? constant(0), otherwise: otherwise ?? constant(0) };
    }
    case 'lookup':
      return d(e.entry);
  }
}
