import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, beside, SHOWN } from './around';

test('a loupe shows the cell under the finger, and as many around it as there are', () => {
  const cell = fc
    .record({ rows: fc.integer({ min: 1, max: 40 }), cols: fc.integer({ min: 1, max: 400 }) })
    .chain((matrix) =>
      fc.record({
        matrix: fc.constant(matrix),
        row: fc.integer({ min: 0, max: matrix.rows - 1 }),
        col: fc.integer({ min: 0, max: matrix.cols - 1 }),
      }),
    );
  fc.assert(
    fc.property(cell, ({ matrix, row, col }) => {
      const { rows, cols } = around([row, col], matrix);
      for (const [[from, to], at, count, shown] of [
        [rows, row, matrix.rows, SHOWN.rows],
        [cols, col, matrix.cols, SHOWN.cols],
      ] as const) {
        expect(from <= at && at <= to && from >= 0 && to < count).toBe(true);
        expect(to - from + 1).toBe(Math.min(count, shown));
      }
    }),
  );
});

test('it stands above the finger, below at the top of the screen, and never beyond its edges', () => {
  const box = { width: 266, height: 220 };
  const screen = { width: 360, height: 740 };
  expect(beside({ clientX: 180, clientY: 500 }, box, screen)).toEqual({ left: 47, top: 236 });
  expect(beside({ clientX: 5, clientY: 100 }, box, screen)).toEqual({ left: 8, top: 144 });
  expect(beside({ clientX: 355, clientY: 500 }, box, screen).left).toBe(86);
});
