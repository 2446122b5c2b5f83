import { describe, expect, it } from 'vitest';
import { multiplesLayout } from './layout';

const many = { over: 'head', counts: { block: 4, head: 8 }, narrow: false } as const;
const network = ['block', 'head'] as const;

describe('the heads of one block', () => {
  it('stand four in a row', () => {
    const { tiles } = multiplesLayout(many, 20);
    expect(tiles.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((head) => ({ head })));
    expect(new Set(tiles.map(({ y }) => y)).size).toBe(2);
  });

  it('take one row when they are few', () => {
    const { tiles, width } = multiplesLayout({ ...many, counts: { head: 2 } }, 20);
    expect(new Set(tiles.map(({ y }) => y)).size).toBe(1);
    expect(width).toBeLessThan(multiplesLayout(many, 20).width);
  });
});

describe('the whole network', () => {
  it('has a row for every block and a column for every head', () => {
    const { tiles } = multiplesLayout({ ...many, over: network }, 20);
    expect(tiles).toHaveLength(32);
    expect(new Set(tiles.filter(({ at }) => at.block === 3).map(({ y }) => y)).size).toBe(1);
    expect(new Set(tiles.filter(({ at }) => at.head === 5).map(({ x }) => x)).size).toBe(1);
  });

  it('fits eight heads on a phone with tiles large enough to touch', () => {
    const { width, side } = multiplesLayout({ ...many, over: network, narrow: true }, 9.5);
    expect(width).toBeLessThanOrEqual(328);
    expect(side).toBeGreaterThanOrEqual(24);
  });
});

it.each([['head'], [network]] as const)(
  'keeps every tile of %s inside the measured size, apart from each other',
  (over) => {
    for (const unit of [8, 13.5, 28]) {
      const { tiles, side, caption, width, height } = multiplesLayout({ ...many, over }, unit);
      const below = over === 'head' ? caption : 0;
      for (const { x, y } of tiles) {
        expect(x + side).toBeLessThanOrEqual(width);
        expect(y + below + side).toBeLessThanOrEqual(height);
      }
      const [first, second] = tiles;
      expect(second?.x).toBeGreaterThan((first?.x ?? 0) + side);
    }
  },
);
