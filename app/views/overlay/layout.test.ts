import { describe, expect, it } from 'vitest';
import { overlayLayout } from './layout';

const small = { width: 28, height: 28 };
const layoutOf = (unit: number, leading: number) => overlayLayout(unit, small, [4, 4], leading);

describe('the layout of an overlay', () => {
  it('gives the class token a tile as large as a patch, beside the picture', () => {
    const layout = layoutOf(28, 1);
    expect(layout.picture.width).toBe(392);
    expect([layout.patch.width, layout.tile]).toEqual([98, 98]);
    expect(layout.left).toBeGreaterThan(layout.tile);
    expect(layout.width).toBe(layout.left + layout.picture.width);
  });

  it('begins at the left edge without a class token', () => {
    expect(layoutOf(28, 0)).toMatchObject({ left: 0, width: 392, tiles: [] });
  });

  it('puts the bars below the picture and inside the measured height', () => {
    const { top, picture, barsTop, barsHeight, height } = layoutOf(20, 1);
    expect(barsTop).toBeGreaterThanOrEqual(top + picture.height);
    expect(barsTop + barsHeight).toBe(height);
  });

  it('leaves numbers out where a patch has no room for them', () => {
    expect(layoutOf(28, 1).numbers).toBe(true);
    expect(layoutOf(8, 1).numbers).toBe(false);
    expect(overlayLayout(28, small, [14, 14], 1).numbers).toBe(false);
  });

  it('gives class token and registers a tile each, none over another, all above the bars and left of the picture', () => {
    for (const [shape, grid] of [
      [small, [14, 14]],
      [{ width: 20, height: 12 }, [3, 5]],
    ] as const) {
      const { tiles, tile, left, barsTop } = overlayLayout(20, shape, grid, 5);
      expect(new Set(tiles.map((at) => JSON.stringify(at))).size).toBe(5);
      for (const at of tiles) {
        expect(at.left + tile).toBeLessThan(left);
        expect(at.top + tile).toBeLessThan(barsTop);
      }
    }
  });
});
