import fc, { type Arbitrary } from 'fast-check';
import * as e from '../lib/tensor/expression';
import type { Tensor } from '../lib/tensor/tensor';

const functions: readonly e.Fn[] = [
  ...(['exp', 'log', 'log2', 'sqrt', 'erf', 'sin', 'cos', 'tanh', 'sigmoid'] as const),
  ...(['abs', 'floor', 'round', 'sign', 'negate'] as const),
];
const relations: readonly e.Relation[] = ['<', '≤', '=', '≥', '>'];

/** Random arithmetic over the cells of a vector and constants, with every kind of node but lookups. */
export function expressions(x: Tensor): Arbitrary<e.Expression> {
  const leaf: Arbitrary<e.Expression> = fc.oneof(
    fc.nat(x.data.length - 1).map((i) => e.cell(x, [i])),
    fc.integer({ min: -9, max: 9 }).map((n) => e.constant(n / 4 + 0.1)),
  );
  return fc.letrec<{ tree: e.Expression }>((tie) => {
    const tree = tie('tree');
    const two = fc.tuple(tree, tree);
    return {
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tree, { minLength: 1, maxLength: 3 }).map(e.sum),
        two.map((of) => e.product(...of)),
        two.map((of) => e.maximum(...of)),
        two.map((of) => e.minimum(...of)),
        two.map(([a, b]) => e.difference(a, b)),
        two.map(([a, b]) => e.quotient(a, b)),
        fc.tuple(tree, fc.integer({ min: 1, max: 3 })).map(([a, n]) => e.power(a, e.constant(n))),
        fc.tuple(fc.constantFrom(...functions), tree).map(([fn, of]) => e.call(fn, of)),
        fc
          .tuple(two, fc.constantFrom(...relations), two)
          .map(([[a, b], relation, [chosen, otherwise]]) => e.choose(e.compare(a, relation, b), chosen, otherwise)),
        tree.map((of) => e.define('u', of)),
      ),
    };
  }).tree;
}
