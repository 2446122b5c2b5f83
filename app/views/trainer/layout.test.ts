import { expect, it } from 'vitest';
import { trainerLayout } from './layout';

it('puts charts beside the maps on a laptop, and above them on a phone', () => {
  const [wide, phone] = [trainerLayout({ width: 1000, height: 640 }), trainerLayout({ width: 328, height: 600 })];
  expect([wide.narrow, phone.narrow]).toEqual([false, true]);
  expect(wide.chart.width + 4 * wide.tile).toBeLessThan(wide.width);
  expect(phone.chart.width).toBe(phone.width);
});

it('stays inside its room, with maps large enough to be told apart', () => {
  for (const width of [288, 328, 640, 760, 1000, 1600]) {
    const layout = trainerLayout({ width, height: 640 });
    expect(layout.width).toBeLessThanOrEqual(width);
    expect(layout.tile).toBeGreaterThanOrEqual(56);
    expect(layout.chart.width).toBeGreaterThan(200);
    expect(4 * layout.tile + 30).toBeLessThanOrEqual(layout.width);
  }
});

it('is no higher than a laptop has room for', () => {
  expect(trainerLayout({ width: 1000, height: 560 }).height).toBeLessThanOrEqual(520);
});

it('gives way where the stage is low, down to maps that can still be told apart', () => {
  for (const room of [
    { width: 652, height: 336 },
    { width: 617, height: 370 },
  ]) {
    const layout = trainerLayout({ ...room, narrow: false });
    expect(layout.height).toBeLessThanOrEqual(room.height);
    expect(layout.width).toBeLessThanOrEqual(room.width);
    expect(layout.tile).toBeGreaterThanOrEqual(34);
  }
});
