import { describe, expect, it } from 'vitest';
import { sampleMatrix } from '@/tests/draw/sample';
import { amountsOf } from './bars';
import { amountsLayout } from './layout';
import type { AmountsProps } from './props';
import { barOf, barUnder } from './under';

const SIZE = { width: 600, height: 300 };
const VALUES = [
  [100, 10],
  [1000, 0],
];
const m = sampleMatrix(2, 2, { at: (i, j) => VALUES[i]?.[j] ?? 0 });
const laid = (props: Partial<AmountsProps> = {}, of = m) => {
  const data = amountsOf(of, props);
  return { data, ...amountsLayout({ of: 'm', ...props }, data, SIZE) };
};

describe('bars of named numbers', () => {
  it('are as long as their numbers', () => {
    const { bars } = laid();
    expect((bars[1]?.[0]?.width ?? 0) / (bars[0]?.[0]?.width ?? 1)).toBeCloseTo(10);
    expect(bars[1]?.[1]?.width).toBe(0);
  });

  it('grow by the same length for the same factor on a log axis, where zero has none', () => {
    const { bars } = laid({ log: true });
    const [ten, hundred, thousand] = [bars[0]?.[1], bars[0]?.[0], bars[1]?.[0]].map((bar) => bar?.width ?? 0);
    expect((thousand ?? 0) - (hundred ?? 0)).toBeCloseTo((hundred ?? 0) - (ten ?? 0));
    expect(ten).toBeGreaterThan(0);
    expect(bars[1]?.[1]).toBeNull();
  });

  it('lie end to end when they are parts of a whole, and never on a log axis', () => {
    const [first, second] = laid({ as: 'stacked' }).bars[0] ?? [];
    expect(second?.left).toBeCloseTo((first?.left ?? 0) + (first?.width ?? 0));
    expect(second?.top).toBe(first?.top);
    expect(() => laid({ as: 'stacked', log: true })).toThrow('take no log axis');
  });

  it('hang to the left below zero, their numbers in front of them', () => {
    const { bars, zero } = laid({}, sampleMatrix(2, 1, { at: (i) => [-3, 4][i] ?? 0 }));
    expect((bars[0]?.[0]?.left ?? 0) + (bars[0]?.[0]?.width ?? 0)).toBeCloseTo(zero);
    expect(bars[0]?.[0]?.number).toBeLessThan(bars[0]?.[0]?.left ?? 0);
    expect(bars[1]?.[0]?.left).toBeCloseTo(zero);
  });

  it('name the columns of a vector', () => {
    const { data } = laid({}, sampleMatrix(1, 3, { colLabel: (j) => `class ${j}` }));
    expect(data.groups.map(({ name, cells }) => [name, cells[0]?.at])).toEqual([
      ['class 0', [0, 0]],
      ['class 1', [0, 1]],
      ['class 2', [0, 2]],
    ]);
  });

  it('are found at a place, and by their cells', () => {
    const layout = laid({ columns: [1, 0] });
    const { left = 0, top = 0, height = 0 } = layout.bars[1]?.[1] ?? {};
    expect(barUnder(layout, left + 2, top + height / 2)).toEqual([1, 1]);
    expect(barOf(layout.data, [1, 0])).toEqual([1, 1]);
    expect(barOf(laid({ rows: [0] }).data, [1, 0])).toBeNull();
  });
});
