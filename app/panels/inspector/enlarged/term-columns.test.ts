import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '@/lib/tensor/evaluate';
import { flatIndex } from '@/lib/tensor/shape';
import { explainCell } from '@/lib/trace/provenance';
import { sampleTrace } from '@/tests/inspector/samples';
import { fitColumns, isLeft, numberOf } from './fit';
import { type TermColumns, termColumns } from './term-columns';

const trace = sampleTrace();

function columnsAt(name: string, at: number[]): TermColumns {
  const { tensor } = trace.get(name);
  const expression = explainCell(trace, tensor, flatIndex(tensor.shape, at));
  const columns = expression && termColumns(expression);
  if (!columns) throw new Error(`${name} has no columns.`);
  return columns;
}

describe('what is enlarged', () => {
  test('of a dot product are both rows, their products, and the sum', () => {
    const { heads, columns, kind, total } = columnsAt('products', [1, 2]);
    expect(kind).toBe('products');
    expect(heads).toMatchObject([
      { kind: 'cells', from: { index: 12 }, to: { index: 23 } },
      { kind: 'cells', from: { index: 24 }, to: { index: 35 } },
      { kind: 'product' },
    ]);
    const numbers = columns.map((column) => column.map((entry) => (entry ? numberOf(entry) : Number.NaN)));
    for (const [left = 0, right = 0, product] of numbers) expect(product).toBe(left * right);
    expect(total).toBeCloseTo(trace.get('products').tensor.data[6] as number, 4);
  });

  test('a bias stands beneath no factor, among terms', () => {
    const { columns, kind } = columnsAt('embedding', [3, 5]);
    expect([kind, columns.length]).toEqual(['terms', 148]);
    expect(columns.at(-1)?.[0]).toBeNull();
    expect(columns.at(-1)?.[2]).toMatchObject({ kind: 'cell', tensor: { shape: [12] } });
  });

  test('of a quotient is the sum in it', () => {
    expect(columnsAt('at_once', [1, 2]).columns).toHaveLength(12);
  });

  test('of a softmax are its numbers over their powers of e, and its own column is known', () => {
    const { heads, columns, keep, kind, total } = columnsAt('probs', [2, 13]);
    expect([kind, keep, columns.length]).toEqual(['exponentials', 13, 30]);
    expect(heads[1]).toEqual({ kind: 'exp', of: heads[0] });
    const own = columns[keep]?.[1];
    expect(own && numberOf(own) / total).toBeCloseTo(trace.get('probs').tensor.data[2 * 30 + 13] as number, 5);
  });

  test('of other arithmetic is nothing', () => {
    const { tensor } = trace.get('relu');
    const expression = explainCell(trace, tensor, 0);
    expect(expression && termColumns(expression)).toBeNull();
  });

  test('in every cell adds up to the total that stands beneath it', () => {
    for (const { tensor } of trace.names.map((name) => trace.get(name))) {
      const expression = explainCell(trace, tensor, 0);
      const of = expression && termColumns(expression);
      if (!of) continue;
      const last = of.columns.map((column) => numberOf(column.at(-1) ?? { kind: 'value', value: Number.NaN }));
      expect(last.reduce((sum, x) => sum + x, 0)).toBeCloseTo(of.total, 6);
      expect(evaluate(expression)).toBeDefined();
    }
  });
});

describe('columns that fit', () => {
  const GAP = 5;
  const all = ['products', 'embedding', 'probs'].map((name) => columnsAt(name, [1, 2]));

  test('take no more than their room, show the one that the cell is about, and account for all others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.double({ min: 20, max: 120, noNaN: true }), (of, room) => {
        const { shown, width } = fitColumns(of, room, GAP);
        const taken = shown.reduce((sum, column) => sum + (isLeft(column) ? GAP : width), 0);
        expect(taken).toBeLessThanOrEqual(room);
        const hidden = shown.reduce((sum, column) => sum + (isLeft(column) ? column.hidden : 1), 0);
        expect(hidden).toBe(of.columns.length);
        if (of.keep >= 0) expect(shown).toContain(of.columns[of.keep]);
        const sums = shown.map((column) => (isLeft(column) ? column.total : lastOf(column)));
        expect(sums.reduce((sum, x) => sum + x, 0)).toBeCloseTo(of.total, 6);
      }),
    );
  });

  test('give up digits before they leave out a term', () => {
    const [products] = all as [TermColumns];
    const fitted = [80, 58, 40].map((room) => fitColumns(products, room, GAP));
    expect(fitted.map(({ digits }) => digits[0])).toEqual([4, 2, 3]);
    expect(fitted.map(({ shown }) => shown.some(isLeft))).toEqual([false, false, true]);
  });
});

function lastOf(column: TermColumns['columns'][number]): number {
  const last = column.at(-1);
  return last ? numberOf(last) : Number.NaN;
}
