import { describe, expect, it } from 'vitest';
import { sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { arcsOf } from './arcs';
import { stripLayout } from './layout';
import type { StripProps } from './props';

const lens = sampleLens({
  a: sampleMatrix(3, 4, { ref: 'a', rowLabel: (i) => ['the', 'cat', 'sat'][i] ?? '' }),
  b: sampleMatrix(2, 4, { ref: 'b' }),
  mask: sampleMatrix(1, 3, { ref: 'mask', at: (_, j) => (j === 2 ? 0 : 1) }),
  weights: sampleMatrix(3, 2, { ref: 'weights' }),
});
const laid = (props: StripProps) => stripLayout(props, 30, lens);
const ends = (path: string) => {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return { from: numbers.slice(0, 2), to: numbers.slice(-2) };
};

describe('lines of tokens', () => {
  it('shift by whole places', () => {
    const { lines } = laid({ rows: [{ of: 'a' }, { of: 'b', shift: 1 }] });
    expect(lines[1]?.lefts[0]).toBe(lines[0]?.lefts[1]);
  });

  it('grey the tokens whose number is 0', () => {
    expect(laid({ rows: [{ of: 'a', shown: 'mask' }] }).lines[0]?.shown).toEqual([true, true, false]);
  });

  it('have chips as wide as the longest word', () => {
    const long = sampleLens({ a: sampleMatrix(2, 1, { rowLabel: () => 'representation' }) });
    expect(stripLayout({ rows: [{ of: 'a' }] }, 16, long).chip.width).toBeGreaterThan(100);
  });
});

describe('a line without room', () => {
  const words = ['it', 'representation', 'of'];
  const lens = sampleLens({ a: sampleMatrix(3, 1, { rowLabel: (i) => words[i] ?? '' }) });
  const widths = (unit: number) => stripLayout({ rows: [{ of: 'a' }] }, unit, lens).lines[0]?.widths ?? [];

  it('has chips as wide as their own words, wide enough to touch', () => {
    const [short = 0, long = 0, other] = widths(16);
    expect(long).toBeGreaterThan(100);
    expect([short, other]).toEqual([28, 28]);
    expect(new Set(widths(17)).size).toBe(1);
  });
});

describe('arcs', () => {
  it('run from one line to the other, one for every key', () => {
    const arcs = { of: 'weights', from: 0, to: 1 };
    const layout = laid({ rows: [{ of: 'a' }, { of: 'b' }], arcs });
    const drawn = arcsOf(layout, arcs, [2]);
    expect(drawn.map(({ at }) => at)).toEqual([
      [2, 0],
      [2, 1],
    ]);
    const { from, to } = ends(drawn[1]?.path ?? '');
    const [above, below] = [layout.lines[0], layout.lines[1]];
    expect(from[1]).toBeGreaterThanOrEqual((above?.top ?? 0) + layout.chip.height);
    expect(to[1]).toBeLessThanOrEqual(below?.top ?? 0);
    expect(to[0]).toBeCloseTo((below?.lefts[1] ?? 0) + layout.chip.width / 2);
  });

  it('rise above their own line, inside the drawing', () => {
    const arcs = { of: 'weights' };
    const layout = laid({ rows: [{ of: 'a' }], arcs });
    for (const { path } of arcsOf(layout, arcs, [0, 1, 2])) {
      const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
      const ys = numbers.filter((_, i) => i % 2 === 1);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    }
  });
});
