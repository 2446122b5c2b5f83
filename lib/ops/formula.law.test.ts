import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expressions } from '../../tests/arbitrary-expression';
import { backends } from '../../tests/backends';
import { withBackend } from '../backend/current';
import { backward } from '../tensor/backward';
import { evaluate } from '../tensor/evaluate';
import { call, cell, constant, type Expression, product, sum } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { subtract } from './subtract';

const x = tensor([0.7, -1.3, 2.1], [3]);
const written = defineFormula<[x: Tensor], { tree: Expression }>('written', (_, __, { tree }) => tree);

it('stores what its tree comes to, rounded once, with the same bits on every backend', () => {
  fc.assert(
    fc.property(expressions(x), (tree) => {
      const expected = Math.fround(evaluate(tree));
      for (const { fresh } of backends) {
        const { data } = withBackend(fresh(), () => written([x], { tree }));
        for (const value of data) expect(value).toBe(expected);
      }
    }),
  );
});

it('takes over the shape of what it reads first', () => {
  expect(written([x], { tree: constant(1) }).shape).toEqual([3]);
});

it('that reads nothing needs a shape, and says so', () => {
  const bare = defineFormula<[]>('bare', () => constant(1));
  expect(() => bare([], null)).toThrow(ShapeError);
  expect(() => bare([], null)).toThrow('bare: what reads no tensor has no shape');
  expect(Array.from(defineFormula<[]>('two', () => constant(1), { shape: () => [2] })([], null).data)).toEqual([1, 1]);
});

it('of whole numbers is marked as such, has no gradient, and refuses what is none', () => {
  const floor = defineFormula<[x: Tensor]>('floor', ([of], at) => call('floor', cell(of, at)), { dtype: 'i32' });
  const same = defineFormula<[x: Tensor]>('same', ([of], at) => cell(of, at), { dtype: 'i32' });
  expect(floor([x], null)).toMatchObject({ dtype: 'i32', data: Float32Array.of(0, -2, 2) });
  expect(floor.backward).toBeUndefined();
  expect(() => same([x], null)).toThrow('same: a cell must be a whole number, but cell [0] comes to 0.69999');
});

it('that reads one tensor twice gives it its gradient once', () => {
  const dot = defineFormula<[a: Tensor, b: Tensor]>(
    'dot',
    ([a, b]) => sum([0, 1, 2].map((i) => product(cell(a, [i]), cell(b, [i])))),
    { shape: () => [] },
  );
  expect(Array.from(backward(dot([x, x], null), [x]).of(x).data)).toEqual(Array.from(x.data, (value) => 2 * value));
  const flat = subtract(dot([x, x], null), dot([x, x], null));
  expect(Array.from(backward(flat, [x]).of(x).data)).toEqual([0, 0, 0]);
});
