import { describe, expect, test } from 'vitest';
import { constant, product, quotient, sum } from '@/lib/tensor/expression';
import { flatIndex } from '@/lib/tensor/shape';
import type { Trace } from '@/lib/trace/trace';
import { sampleTrace } from '@/tests/inspector/samples';
import type { Arithmetic, Display, Gap } from './display';
import { explainDisplay, layOut } from './layout';
import { partsOf } from './parts';

const trace = sampleTrace();
const none = new Set<string>();

function explain(name: string, at: number[], open: ReadonlySet<string> = none, of: Trace = trace) {
  const { tensor } = of.get(name);
  return explainDisplay(of, tensor, flatIndex(tensor.shape, at), open);
}
function arithmetic(name: string, at: number[], open?: ReadonlySet<string>): Arithmetic {
  const explanation = explain(name, at, open);
  if (explanation.kind !== 'arithmetic') throw new Error(`${name} is ${explanation.kind}`);
  return explanation;
}
function gapsIn(display: Display): Gap<number | null>[] {
  const own = display.kind === 'sum' ? display.terms.filter((term) => term.kind === 'gap') : [];
  return [...own, ...partsOf(display).flatMap(gapsIn)];
}

describe('a dot product', () => {
  test('of twelve terms is a table that shows them all', () => {
    const { terms, numbers } = arithmetic('products', [1, 2]);
    expect(terms?.columns.map(({ kind }) => kind)).toEqual(Array(12).fill('pair'));
    expect(terms?.fold).toBeNull();
    expect(numbers).toBeNull();
  });

  test('of 147 terms and a bias shows eight and two, and says that 138 are left out', () => {
    const { terms, value } = arithmetic('embedding', [3, 5]);
    expect(terms?.count).toBe(148);
    const kinds = terms?.columns.map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(8).fill('pair'), 'gap', 'pair', 'single']);
    const shown = terms?.columns.map((column) => {
      if (column.kind === 'pair') return column.product;
      if (column.kind === 'gap') return column.total;
      return column.term.kind === 'cell'
        ? (column.term.cell.tensor.data[column.term.cell.index] as number)
        : Number.NaN;
    });
    expect(terms?.columns.find((column) => column.kind === 'gap')).toMatchObject({ hidden: 138 });
    expect(shown?.reduce((total, x) => total + x, 0)).toBeCloseTo(value, 10);
  });

  test('opens to all of its terms', () => {
    const { terms } = arithmetic('embedding', [3, 5], new Set(['terms']));
    expect(terms?.columns).toHaveLength(148);
    expect(terms?.columns.some(({ kind }) => kind === 'gap')).toBe(false);
    expect(terms?.fold).toBe('terms');
  });

  test('under a fraction bar is a table first, then one number in the fraction', () => {
    const { terms, numbers, worked } = arithmetic('at_once', [1, 2]);
    expect(terms?.count).toBe(12);
    expect(numbers).toMatchObject({ kind: 'fraction', above: { kind: 'value', value: terms?.total } });
    expect(worked).toBeNull();
  });
});

describe('softmax', () => {
  test('is a fraction of exponentials that always shows the term it is about', () => {
    const { numbers, worked, softmax } = arithmetic('probs', [2, 13]);
    expect(softmax).toBe(true);
    if (numbers?.kind !== 'fraction') throw new Error('no fraction');
    expect(gapsIn(numbers).map(({ hidden }) => hidden)).toEqual([11, 15]);
    if (numbers.below.kind !== 'sum') throw new Error('no sum');
    expect(numbers.below.terms).toContainEqual(numbers.above);
    expect(worked).toMatchObject({ kind: 'fraction', above: { kind: 'value' }, below: { kind: 'value' } });
  });
});

describe('a plain sum', () => {
  test('shows four terms and two, and the hidden ones add up', () => {
    const { numbers } = arithmetic('mean', [1]);
    const [gap] = gapsIn(numbers as Display);
    expect(gap?.hidden).toBe(24);
    const data = trace.get('wide').tensor.data.slice(30, 60);
    const hidden = data.slice(4, 28).reduce((total, x) => total + x, 0);
    expect(gap?.total).toBeCloseTo(hidden, 4);
  });

  test('opens whole where its gap was pressed', () => {
    const path = gapsIn(arithmetic('mean', [1]).numbers as Display)[0]?.path as string;
    const { numbers } = arithmetic('mean', [1], new Set([path]));
    expect(gapsIn(numbers as Display)).toEqual([]);
    expect(numbers).toMatchObject({ above: { kind: 'sum', fold: path } });
  });
});

describe('definitions', () => {
  test('of layer normalisation stand beneath, each once, with their values', () => {
    const { where, worked } = arithmetic('k', [1, 3]);
    expect(where.map(({ symbol }) => symbol)).toEqual(['μ', 'σ²']);
    const row = trace.get('embedding').tensor.data.slice(12, 24);
    const mean = row.reduce((total, x) => total + x, 0) / 12;
    expect(where[0]?.value).toBeCloseTo(mean, 5);
    expect(worked).not.toBeNull();
  });

  test('with the same symbol and another meaning get a prime', () => {
    const of = (value: number) => ({ kind: 'definition', symbol: 'Z', of: constant(value) }) as const;
    const { where } = layOut(quotient(of(2), of(4)), 0.5, none);
    expect(where.map(({ symbol, value }) => [symbol, value])).toEqual([['Z', 2], ['Z′', 4]]); // biome-ignore format: pairs
  });
});

describe('other cells', () => {
  test('of an alias or a reshape are copies of a named cell', () => {
    expect(explain('q', [1, 2])).toMatchObject({ kind: 'copy', from: { index: 14 } });
  });
  test('of inputs and weights come from nowhere, also when a neighbour was edited', () => {
    expect(explain('in.x', [0, 0])).toEqual({ kind: 'source' });
    const edited = sampleTrace({ 'in.x': new Map([[3, 1]]) });
    expect(explain('in.x', [0, 0], none, edited)).toEqual({ kind: 'source' });
    expect(explain('in.x', [0, 3], none, edited)).toEqual({ kind: 'edited', value: 1 });
  });
  test('that a system fills in are constants', () => {
    expect(explain('padded', [0, 2])).toEqual({ kind: 'constant', value: 0 });
  });
  test('of an index map count in whole numbers', () => {
    const { worked, where } = arithmetic('index', [0, 3]);
    expect(where.every(({ whole, symbols }) => whole && symbols === null)).toBe(true);
    expect(JSON.stringify(worked)).not.toContain('"whole":false');
  });
});

describe('the result', () => {
  test('counts as exact for every cell of every op, although float32 rounds', () => {
    for (const name of trace.names) {
      const { tensor } = trace.get(name);
      for (let index = 0; index < tensor.data.length; index += 7) {
        const explanation = explainDisplay(trace, tensor, index, none);
        if (explanation.kind === 'arithmetic') expect(explanation.exact, `${name} ${index}`).toBe(true);
      }
    }
  });
  test('is called inexact when the stored number is another one', () => {
    const e = sum([constant(1), product(constant(2), constant(3))]);
    expect(layOut(e, 7, none).exact).toBe(true);
    expect(layOut(e, 7.01, none).exact).toBe(false);
  });
});
