import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seeded } from '../random';
import { defaultWarp } from './recipe';
import { warp } from './warp';

/** How far the long axis of some ink is turned from the horizontal, in degrees. */
function slant(ink: Float32Array): number {
  const mass = ink.reduce((a, b) => a + b, 0);
  const mean = (of: (x: number, y: number) => number) =>
    ink.reduce((sum, weight, i) => sum + weight * of(i % 28, Math.floor(i / 28)), 0) / mass;
  const [mx, my] = [mean((x) => x), mean((_, y) => y)];
  const [xx, yy] = [mean((x) => (x - mx) ** 2), mean((_, y) => (y - my) ** 2)];
  const xy = mean((x, y) => (x - mx) * (y - my));
  return (Math.atan2(2 * xy, xx - yy) / 2) * (180 / Math.PI);
}

it('turns pictures by up to twelve degrees either way, as the card of the shipped weights says', () => {
  const bar = Uint8Array.from({ length: 784 }, (_, i) => {
    const [x, y] = [i % 28, Math.floor(i / 28)];
    return x >= 4 && x < 24 && y >= 13 && y < 15 ? 255 : 0;
  });
  const turnOnly = { ...defaultWarp, scale: [1, 1], shear: 0, shift: 0, elastic: 0 } as const;
  const turns = Array.from({ length: 300 }, (_, seed) => {
    const out = new Float32Array(784);
    warp(out, bar, turnOnly, seeded(seed));
    return slant(out);
  });
  for (const most of [Math.max(...turns), -Math.min(...turns)]) {
    expect(most).toBeGreaterThan(11);
    expect(most).toBeLessThan(12.5);
  }
  const card = readFileSync(new URL('../../public/weights/MODEL-CARD.md', import.meta.url), 'utf8');
  expect(card).toContain(`±${Math.round(defaultWarp.rotation * (180 / Math.PI))}° of rotation`);
});
