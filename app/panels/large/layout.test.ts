import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellAt } from '@/app/draw/view';
import { sampleMatrix } from '@/tests/draw/sample';
import { largeLayout } from './layout';
import { largePartOf, largeParts } from './parts';
import type { LargeLayout, LargePart } from './placed';

const SCREEN = { width: 1860, height: 960 };
const LEAST = 24;

const layoutOf = (rows: number, cols: number, part: LargePart, at: CellAt = [0, 0], room = SCREEN): LargeLayout =>
  largeLayout({
    matrix: sampleMatrix(rows, cols, { at: (i, j) => Math.fround(Math.sin(1 + i * cols + j)) }),
    ...{ part, at, room, least: LEAST },
  });

const parts = fc.constantFrom<LargePart>('matrix', 'row', 'column', 'cell');
const count = fc.integer({ min: 1, max: 60 });

test('whatever is enlarged can be read from the back row, lies in its room, and has the selected cell', () => {
  fc.assert(
    fc.property(parts, count, count, fc.nat(), fc.nat(), (part, rows, cols, row, col) => {
      const at: CellAt = [row % rows, col % cols];
      const { cells, tiling, shown, of } = layoutOf(rows, cols, part, at);
      expect(tiling.font).toBeGreaterThanOrEqual(LEAST - 1e-9);
      expect(cells.map((cell) => cell.at)).toContainEqual(at);
      for (const { x, y, width, height, text } of cells) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(SCREEN.width + 1e-6);
        expect(y + height).toBeLessThanOrEqual(SCREEN.height + 1e-6);
        expect(text.length * 0.6 * tiling.font).toBeLessThan(width);
      }
      expect(shown[0] * shown[1]).toBe(cells.length);
      expect(of.every((all, axis) => all >= (shown[axis] ?? 0))).toBe(true);
    }),
  );
});

describe('a matrix', () => {
  test('is shown whole where its numbers have room', () => {
    expect(layoutOf(17, 12, 'matrix')).toMatchObject({ shown: [17, 12], of: [17, 12] });
  });

  test('that is larger is shown around the selected cell, by pages, its last one full', () => {
    const columns = (col: number) => layoutOf(5, 96, 'matrix', [0, col]).cells.map(({ at }) => at[1]);
    const { shown } = layoutOf(5, 96, 'matrix');
    const page = shown[1];
    expect(page).toBeLessThan(96);
    expect(Math.min(...columns(page - 1))).toBe(0);
    expect(Math.min(...columns(page))).toBe(page);
    expect([Math.min(...columns(95)), Math.max(...columns(95))]).toEqual([96 - page, 95]);
  });

  test('names its rows and columns, no two of which touch', () => {
    const { names } = layoutOf(3, 20, 'matrix');
    expect(names.filter(({ side }) => side === 'row').map(({ at }) => at)).toEqual([0, 1, 2]);
    const columns = names.filter(({ side }) => side === 'column');
    for (const [i, { x }] of columns.entries())
      expect(x - (columns[i - 1]?.x ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(
        (columns[i - 1]?.text.length ?? 0) * 0.6 * LEAST,
      );
  });
});

test('a row takes several lines where that makes its numbers larger, each below the name of its column', () => {
  const { cells, tiling } = layoutOf(4, 16, 'row', [2, 5]);
  expect(tiling.lines).toBeGreaterThan(1);
  expect(cells.map(({ at }) => at)).toEqual(Array.from({ length: 16 }, (_, j) => [2, j]));
  expect(cells[5]?.name).toBe(sampleMatrix(4, 16, {}).colLabel(5));
  const oneLine = layoutOf(4, 16, 'row', [2, 5], { width: SCREEN.width, height: 80 });
  expect(tiling.font).toBeGreaterThan(oneLine.tiling.font);
});

test('one number fills the screen, with all of its digits', () => {
  const { cells, tiling } = layoutOf(3, 3, 'cell', [1, 1]);
  expect(cells.map(({ text }) => text)).toEqual(['−0.9589']);
  expect(tiling.font).toBeGreaterThan(10 * LEAST);
});

test('digits go before numbers get small, but not those without which they would read as zero', () => {
  const digits = (rows: number, cols: number) => layoutOf(rows, cols, 'matrix').cells[0]?.text.length;
  expect([digits(3, 3), digits(24, 18)]).toEqual(['0.8415'.length, '0.84'.length]);
  const small = largeLayout({
    matrix: sampleMatrix(24, 18, { at: () => 0.0123 }),
    ...{ part: 'matrix', at: [0, 0], room: SCREEN, least: LEAST },
  });
  expect(small.cells[0]?.text).toBe('0.012');
});

test('a number that the step asks for stays hidden', () => {
  const matrix = sampleMatrix(2, 2, { at: () => Number.NaN, veiled: (i, j) => i === j && 'asked' });
  const { cells } = largeLayout({ matrix, part: 'matrix', at: [0, 0], room: SCREEN, least: LEAST });
  expect(cells.map(({ text }) => text)).toEqual(['?', 'NaN', 'NaN', '?']);
});

test('what a matrix has no part of its own for is the next smaller one', () => {
  expect(largeParts({ rows: 1, cols: 5 })).toEqual(['matrix', 'cell']);
  expect(largePartOf({ rows: 1, cols: 5 }, 'row')).toBe('cell');
  expect(largePartOf({ rows: 1, cols: 1 }, 'matrix')).toBe('cell');
  expect(largePartOf({ rows: 2, cols: 2 }, 'column')).toBe('column');
});
