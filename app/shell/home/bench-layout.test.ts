import { describe, expect, it } from 'vitest';
import type { Size } from '@/app/draw/view';
import { multiplesLayout } from '@/app/views/multiples/layout';
import { overlayLayout } from '@/app/views/overlay/layout';
import { type BenchLayout, benchLayout as layoutIn, wideSize as sizeOf } from './bench-layout';

const drawn = { shape: { width: 28, height: 28 }, grid: [4, 4], leading: 1 } as const;
const benchLayout = (room: Size) => layoutIn(room, drawn);
const wideSize = (layout: BenchLayout) => sizeOf(layout, drawn);
const heads = ({ headUnit }: BenchLayout) =>
  multiplesLayout({ over: 'head', counts: { head: 8 }, narrow: false }, headUnit);
const answer = ({ unit }: BenchLayout) => overlayLayout(unit, drawn.shape, drawn.grid, drawn.leading);

describe('the bench of the home page', () => {
  it('fits a laptop and a projector with all three side by side', () => {
    for (const room of [
      { width: 1120, height: 470 },
      { width: 1344, height: 620 },
      { width: 1640, height: 780 },
    ]) {
      const layout = benchLayout(room);
      expect(layout.mode).toBe('wide');
      expect(wideSize(layout).width).toBeLessThanOrEqual(room.width);
      expect(wideSize(layout).height).toBeLessThanOrEqual(room.height);
    }
  });

  it('is larger where there is more room', () => {
    const [laptop, projector] = [benchLayout({ width: 1200, height: 520 }), benchLayout({ width: 1640, height: 780 })];
    expect(projector.picture.width).toBeGreaterThan(laptop.picture.width);
    expect(projector.headUnit).toBeGreaterThan(laptop.headUnit);
  });

  it('leaves room for the worked number under the heads', () => {
    for (let width = 1060; width <= 1700; width += 20) {
      const layout = benchLayout({ width, height: 700 });
      if (layout.headUnit > 14) expect(heads(layout).height).toBeLessThanOrEqual(answer(layout).height - 200);
    }
  });

  it('never runs out of a phone', () => {
    for (let width = 300; width < 720; width++) {
      const layout = benchLayout({ width, height: 640 });
      expect(layout.mode).toBe('narrow');
      expect(layout.picture.width).toBeLessThanOrEqual(width);
      expect(answer(layout).width).toBeLessThanOrEqual(width);
      expect(heads(layout).width).toBeLessThanOrEqual(width);
    }
  });

  it('puts picture and answer beside each other on a tablet', () => {
    for (let width = 720; width < 1060; width++) {
      const layout = benchLayout({ width, height: 640 });
      expect(layout.picture.width + layout.gap + answer(layout).width).toBeLessThanOrEqual(width);
      expect(heads(layout).width).toBeLessThanOrEqual((width - layout.gap) / 2);
    }
  });
});
