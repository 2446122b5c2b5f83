import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluate } from '../tensor/evaluate';
import type { Expression } from '../tensor/expression';
import { coordinates } from '../tensor/shape';
import { type Tensor, tensor } from '../tensor/tensor';
import { argmax } from './argmax';
import { argsort } from './argsort';
import { gather } from './gather';
import { reshape } from './reshape';
import { floats, size } from './samples/arbitraries';
import { topK } from './top-k';

const rows = fc.tuple(size(3), size(6)).chain(floats);
const explain = ({ data, shape, made }: Tensor): Expression[] =>
  Array.from(data, (_, i) => made?.op.explain(made.inputs, coordinates(shape, i), made.attrs) as Expression);

it('puts every row in order, equals in the order in which they stand', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (x, descending) => {
      const n = x.shape[1] as number;
      const order = argsort(x, { descending }).data;
      for (let start = 0; start < order.length; start += n) {
        const positions = Array.from(order.subarray(start, start + n));
        expect([...positions].sort((a, b) => a - b)).toEqual([...positions.keys()]);
        const values = positions.map((p) => x.data[start + p] as number);
        for (const [i, value] of values.entries()) {
          const next = values[i + 1] ?? (descending ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
          expect(descending ? value >= next : value <= next).toBe(true);
          if (value === next) expect(positions[i] as number).toBeLessThan(positions[i + 1] as number);
        }
      }
    }),
  );
});

it('explains a position by comparisons that all hold', () => {
  fc.assert(
    fc.property(rows, (x) => {
      for (const ranked of [argmax(x), argsort(x), argsort(x, { descending: true })]) {
        for (const tree of explain(ranked)) {
          if ((x.shape[1] as number) === 1) expect(tree.kind).toBe('constant');
          else if (tree.kind !== 'lookup') expect.fail(`a position is ${tree.kind}, not looked up`);
          else expect(tree.by.map((won) => [won.kind, evaluate(won)])).toEqual(tree.by.map(() => ['comparison', 1]));
        }
      }
    }),
  );
});

it('finds with argmax, argsort and topK the same winner', () => {
  fc.assert(
    fc.property(rows, (x) => {
      const best = argmax(x);
      expect(reshape(topK(x, 1), best.shape)).toMatchObject({ dtype: 'i32', data: best.data });
    }),
  );
});

it('gives indices that gather takes', () => {
  const scores = tensor([0.2, 0.9, 0.5], [3]);
  const table = tensor([1, 2, 3, 4, 5, 6], [3, 2]);
  expect(Array.from(gather(table, topK(scores, 2)).data)).toEqual([3, 4, 5, 6]);
});

it.each([argmax, argsort])('refuses a row with a cell that is no number', (op) => {
  expect(() => op(tensor([1, 2, 3, Number.NaN], [2, 2]))).toThrow('cell [1,1] is NaN, so its row has no order');
});
