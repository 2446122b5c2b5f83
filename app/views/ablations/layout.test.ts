import { expect, it } from 'vitest';
import { ablationsLayout } from './layout';

it('puts switches beside what comes out on a laptop, and above it on a phone', () => {
  const [wide, phone] = [ablationsLayout({ width: 1000, height: 560 }), ablationsLayout({ width: 328, height: 600 })];
  expect([wide.narrow, phone.narrow]).toEqual([false, true]);
  expect(wide.left + wide.right).toBeLessThan(wide.width);
  expect([phone.left, phone.right]).toEqual([328, 328]);
});

it('stays inside its room, with room for a few wrong pictures and for three combinations', () => {
  for (const room of [
    { width: 1000, height: 560 },
    { width: 652, height: 380 },
    { width: 880, height: 324 },
    { width: 617, height: 390, narrow: false },
    { width: 480, height: 400, narrow: false },
  ]) {
    const layout = ablationsLayout(room);
    expect(layout.width).toBeLessThanOrEqual(room.width);
    expect(layout.height).toBeLessThanOrEqual(room.height);
    expect(layout.compared).toBeGreaterThanOrEqual(3);
    expect(layout.wrong).toBeGreaterThanOrEqual(3);
  }
});
