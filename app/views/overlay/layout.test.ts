import { describe, expect, it } from 'vitest';
import { overlayLayout } from './layout';

describe('the layout of an overlay', () => {
  it('gives the class token a tile as large as a patch, beside the picture', () => {
    const layout = overlayLayout(28, true);
    expect(layout.side).toBe(392);
    expect(layout.patch).toBe(98);
    expect(layout.left).toBeGreaterThan(layout.patch);
    expect(layout.width).toBe(layout.left + layout.side);
  });

  it('begins at the left edge without a class token', () => {
    expect(overlayLayout(28, false)).toMatchObject({ left: 0, width: 392 });
  });

  it('puts the bars below the picture and inside the measured height', () => {
    const { top, side, barsTop, barsHeight, height } = overlayLayout(20, true);
    expect(barsTop).toBeGreaterThanOrEqual(top + side);
    expect(barsTop + barsHeight).toBe(height);
  });

  it('leaves numbers out where a patch has no room for them', () => {
    expect(overlayLayout(28, true).numbers).toBe(true);
    expect(overlayLayout(8, true).numbers).toBe(false);
  });
});
