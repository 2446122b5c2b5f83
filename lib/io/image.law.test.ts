import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOver, WHITE } from './background';
import { averageSquare } from './image';
import { pictureOf } from './pixels-in-memory';

const side = fc.integer({ min: 1, max: 40 });
const size = fc.integer({ min: 1, max: 30 });
const square = side.chain((n) =>
  fc.uint8Array({ minLength: n * n * 3, maxLength: n * n * 3 }).map((data) => ({ width: n, height: n, data })),
);
/** Through the averages of an RGB picture, on white. */
const shrink = ({ width, height, data }: { width: number; height: number; data: Uint8Array }, to: number) => {
  const source = pictureOf(width, height, (x, y) => data.subarray(3 * (y * width + x)).subarray(0, 3));
  return layOver(averageSquare(source, to), WHITE);
};
const meanOf = (data: ArrayLike<number>, channel: number) => {
  let sum = 0;
  for (let i = channel; i < data.length; i += 3) sum += data[i] ?? 0;
  return sum / (data.length / 3);
};

it('one colour stays that colour at every size', () => {
  fc.assert(
    fc.property(side, side, size, fc.uint8Array({ minLength: 3, maxLength: 3 }), (width, height, to, colour) => {
      const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => colour[i % 3] ?? 0);
      const out = shrink({ width, height, data }, to);
      expect(out.every((value, i) => value === colour[i % 3])).toBe(true);
    }),
  );
});

it('the mean of a square stays, but for rounding', () => {
  fc.assert(
    fc.property(square, size, (source, to) => {
      const out = shrink(source, to);
      for (const channel of [0, 1, 2]) {
        expect(Math.abs(meanOf(out, channel) - meanOf(source.data, channel))).toBeLessThan(0.5 + 1e-6);
      }
    }),
  );
});

it('turning a square on its side turns the result', () => {
  const transpose = (data: Uint8Array, n: number) =>
    Uint8Array.from({ length: n * n * 3 }, (_, i) => {
      const pixel = Math.floor(i / 3);
      return data[((pixel % n) * n + Math.floor(pixel / n)) * 3 + (i % 3)] ?? 0;
    });
  fc.assert(
    fc.property(square, size, (source, to) => {
      const turned = shrink({ ...source, data: transpose(source.data, source.width) }, to);
      const difference = transpose(shrink(source, to), to).map((value, i) => Math.abs(value - (turned[i] ?? 0)));
      // The same terms are added in another order, so a half may be rounded either way.
      expect(Math.max(...difference)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

it('no value lies beyond those of the source', () => {
  fc.assert(
    fc.property(square, size, (source, to) => {
      const out = shrink(source, to);
      expect(Math.min(...out)).toBeGreaterThanOrEqual(Math.min(...source.data));
      expect(Math.max(...out)).toBeLessThanOrEqual(Math.max(...source.data));
    }),
  );
});
