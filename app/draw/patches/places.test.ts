import { describe, expect, it } from 'vitest';
import { axis } from '@/lib/trace/axis';
import { sampleLens } from '@/tests/draw/sample';
import { boxOf, gridOf, nameOfEntry, patchSize } from './places';

describe('places of patches', () => {
  const square = { width: 280, height: 280 };

  it('are read row by row', () => {
    expect(boxOf(0, [4, 4], square)).toEqual({ x: 0, y: 0, width: 70, height: 70 });
    expect(boxOf(5, [4, 4], square)).toMatchObject({ x: 70, y: 70 });
    expect(boxOf(15, [4, 4], square)).toMatchObject({ x: 210, y: 210 });
  });

  it('have as many columns as the grid, and patches of the grid’s own proportions', () => {
    expect(boxOf(7, [3, 5], { width: 100, height: 90 })).toEqual({ x: 40, y: 30, width: 20, height: 30 });
  });

  it.each([[[4, 4]], [[3, 5]], [[14, 14]]] as const)('fill the whole picture when they stand apart, %j', (grid) => {
    const size = { width: 300, height: 330 };
    const last = boxOf(grid[0] * grid[1] - 1, grid, size, 8);
    const patch = patchSize(grid, size, 8);
    expect([last.x + patch.width, last.y + patch.height]).toEqual([expect.closeTo(300), expect.closeTo(330)]);
  });
});

it('calls entries by their patch, the first before the grid the class token, and others as their row is called', () => {
  const { words } = sampleLens({});
  const tokens = axis('token', { grid: [3, 5], leading: 2, registers: 1 });
  const names = [0, 1, 2, 16].map((entry) => nameOfEntry(tokens, entry, `token R${entry}`, words));
  expect(names).toEqual(['Class token', 'token R1', 'Patch 1', 'Patch 15']);
});

it('says which axis lacks a grid', () => {
  expect(() => gridOf(axis('key'), 'scores', 'An overlay shows')).toThrow(
    'An overlay shows the entries of scores in their places, but its axis key states no grid',
  );
});
