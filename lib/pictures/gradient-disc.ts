import { BYTES, SIDE } from './raster';

/**
 * Red grows to the right, green downwards, blue fills a disc of radius 8: three channels of which each can be told by
 * heart. R = x/27, G = y/27, B = 1 where (x − 13.5)² + (y − 13.5)² ≤ 64, as bytes.
 */
export function gradientDisc(): Uint8Array {
  const last = SIDE - 1;
  return Uint8Array.from({ length: BYTES }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % SIDE, Math.floor(i / 3 / SIDE)];
    const [dx, dy] = [x - last / 2, y - last / 2];
    const inside = dx * dx + dy * dy <= 64;
    return Math.round(255 * ([x / last, y / last, Number(inside)][i % 3] ?? 0));
  });
}
