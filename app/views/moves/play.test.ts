import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '@/lib/tensor/evaluate';
import { cell, constant, difference, exp, maximum, product, quotient, row, sum } from '@/lib/tensor/expression';
import { tensor } from '@/lib/tensor/tensor';
import { plain } from './plain';
import { lastMoment, played } from './play';

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 });

it('adds up, term by term, to what the expression comes to', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const x = tensor(values, [1, values.length]);
      const dot = sum(row(x, [0, 0]).map((each) => product(each, each)));
      const play = played(dot);
      expect(play?.terms).toHaveLength(values.length);
      expect(play?.running.at(-1)).toBe(evaluate(dot));
      expect(play?.whole).toBeNull();
      expect(play && lastMoment(play)).toBe(values.length);
    }),
  );
});

it('plays the sum below a softmax, and then the quotient', () => {
  const x = tensor([1, 2, 3], [1, 3]);
  const cells = row(x, [0, 0]);
  const largest = maximum(...cells);
  const exps = cells.map((each) => exp(difference(each, largest)));
  const softmax = quotient(exps[0] as (typeof exps)[number], sum(exps));
  const play = played(softmax);
  // The maximum is taken over the whole row; a term is its own score.
  expect(play?.terms.map(({ cells: own }) => own.map(({ index }) => index))).toEqual([[0], [1], [2]]);
  expect(play?.whole).toBe(softmax);
  expect(play && lastMoment(play)).toBe(4);
  expect(plain(softmax, new Set(play ? [play.sum] : []))).toBe('exp(1.0000 − 3.0000) ÷ 1.5032');
});

it('has nothing to play where there is no sum', () => {
  expect(played(cell(tensor([1], [1, 1]), [0, 0]))).toBeNull();
});

it('writes arithmetic on one line, with parentheses where a sign or an operation needs them', () => {
  const x = tensor([2, -3], [1, 2]);
  const [a, b] = row(x, [0, 0]) as [ReturnType<typeof cell>, ReturnType<typeof cell>];
  expect(plain(product(a, b))).toBe('2.0000 × (−3.0000)');
  expect(plain(quotient(product(a, b), constant(4)))).toBe('(2.0000 × (−3.0000)) ÷ 4');
});
