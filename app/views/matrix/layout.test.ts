import { describe, expect, test } from 'vitest';
import { CAPTION } from '@/app/draw/caption/size';
import { matrixLayout, rowSums, SUMS } from '@/app/draw/matrix/layout';
import { matrix } from '@/app/draw/matrix/matrix';
import { view as heatmap } from '@/app/views/heatmap/view';
import { sampleLens, sampleMatrix } from '@/tests/draw/sample';

const room = { width: 900, height: 600 };
const units = Array.from({ length: 110 }, (_, i) => 1 + i / 2);

test('caption, labels and cells add up to the size of the view', () => {
  const { grid, cell, width, height } = matrixLayout(sampleMatrix(16, 12), {}, 30);
  expect(height).toBe(CAPTION + grid.top + 16 * cell.height);
  expect(width).toBe(grid.left + 12 * cell.width);
});

test('row sums stand beside the cells', () => {
  const without = matrixLayout(sampleMatrix(16, 12), {}, 30);
  const beside = matrixLayout(sampleMatrix(16, 12), { rowSums: true }, 30);
  expect(beside.width).toBe(without.width + SUMS);
  expect(beside.height).toBe(without.height);
});

test('a zoomed matrix has larger cells', () => {
  expect(matrixLayout(sampleMatrix(2, 2), { zoom: 2 }, 24).cell.width).toBe(48);
});

test('a narrow matrix leaves room for its caption', () => {
  expect(matrixLayout(sampleMatrix(12, 1), {}, 8).width).toBeGreaterThan(50);
});

describe.each([
  ['matrix', matrix],
  ['heatmap', heatmap],
] as const)('%s', (_, view) => {
  test.each([
    [1, 10],
    [2, 2],
    [17, 17],
    [16, 147],
    [17, 384],
  ])('of %d × %d grows with the unit', (rows, cols) => {
    const lens = sampleLens({ m: sampleMatrix(rows, cols) });
    const sizes = units.map((unit) => view.measure({ of: 'm', rowSums: true }, unit, lens, room));
    for (const [i, { width, height }] of sizes.entries()) {
      expect(width).toBeGreaterThanOrEqual(sizes[i - 1]?.width ?? 0);
      expect(height).toBeGreaterThanOrEqual(sizes[i - 1]?.height ?? 0);
    }
  });
});

test('even the hidden layer of the ViT fits a phone', () => {
  const lens = sampleLens({ m: sampleMatrix(17, 384) });
  const [least] = heatmap.units?.({ of: 'm' }, lens) ?? [99];
  expect(heatmap.measure({ of: 'm' }, least, lens, { width: 328, height: 600 }).width).toBeLessThanOrEqual(328);
});

test('row sums add what is on screen', () => {
  expect(rowSums(sampleMatrix(2, 3, { at: (i, j) => (i + 1) * j }))).toEqual([3, 6]);
});
