import fc from 'fast-check';
import { expect, it } from 'vitest';
import { floats, leading, size } from '../ops/samples/arbitraries';
import { tensor } from '../tensor/tensor';
import { partition, regionMask, roll, shiftRegions, unpartition } from './windows';

/** Tokens of a grid that can be cut into windows of this side, behind other axes or none. */
const gridded = fc
  .record({ lead: leading, down: size(3), across: size(3), side: size(3), channels: size(3) })
  .chain(({ lead, down, across, side, channels }) =>
    floats([...lead, down * side * across * side, channels]).map((x) => ({
      x,
      side,
      grid: [down * side, across * side] as const,
    })),
  );

it('puts windows back where they were cut', () => {
  fc.assert(
    fc.property(gridded, ({ x, grid, side }) => {
      const back = unpartition(partition(x, grid, side), grid, side);
      expect(back.shape).toEqual(x.shape);
      expect(back.data).toEqual(x.data);
    }),
  );
});

it('rolls a grid back to what it was, and once round to itself', () => {
  fc.assert(
    fc.property(gridded, fc.integer({ min: -9, max: 9 }), ({ x, grid }, by) => {
      expect(roll(roll(x, grid, by), grid, -by).data).toEqual(x.data);
      expect(roll(x, [grid[0], grid[1]], grid[0] * grid[1]).data).toEqual(x.data);
    }),
  );
});

it('lets tokens of a shifted window meet exactly where they were no more than a window apart before', () => {
  fc.assert(
    fc.property(size(3), size(3), fc.integer({ min: 2, max: 4 }), fc.nat(2), (down, across, side, draw) => {
      const shift = 1 + (draw % (side - 1));
      const grid = [down * side, across * side] as const;
      const places = tensor(
        Array.from({ length: grid[0] * grid[1] }, (_, i) => i),
        [grid[0] * grid[1], 1],
        'i32',
      );
      const before = partition(roll(places, grid, shift), grid, side).data;
      const mask = regionMask(shiftRegions(grid, side, shift), side, -100).data;
      const n = side * side;
      for (const [at, value] of mask.entries()) {
        const [window, i, j] = [Math.floor(at / (n * n)), Math.floor(at / n) % n, at % n];
        const [a, b] = [before[window * n + i] as number, before[window * n + j] as number];
        const [rows, columns] = [Math.floor(a / grid[1]) - Math.floor(b / grid[1]), (a % grid[1]) - (b % grid[1])];
        const slots = [Math.floor(i / side) - Math.floor(j / side), (i % side) - (j % side)];
        // Neighbours still lie to each other as their slots do; what came round the border lies elsewhere.
        expect(value).toBe(rows === slots[0] && columns === slots[1] ? 0 : -100);
      }
    }),
  );
});
