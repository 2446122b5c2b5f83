import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMatrix } from '@/tests/draw/sample';
import { mostFor, part, seen, showing, zoomKey } from './window';

const matrix = { rows: 16, cols: 288 };
const size = { width: 864, height: 48 };
const key = (of: string, held: object = {}) => ({
  key: of,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('what is seen of a magnified matrix', () => {
  it('is all of it when it is not magnified', () => {
    expect(seen({ k: 1, x: 0, y: 0 }, matrix, size)).toEqual({ rows: [0, 15], cols: [0, 287] });
  });

  it('is every cell of which a part is on screen, and no other', () => {
    const window = fc.double({ min: 1, max: 16, noNaN: true }).chain((k) =>
      fc.record({
        k: fc.constant(k),
        x: fc.double({ min: 0, max: (k - 1) * size.width, noNaN: true }),
        y: fc.double({ min: 0, max: (k - 1) * size.height, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(window, ({ k, x, y }) => {
        const { rows, cols } = seen({ k, x, y }, matrix, size);
        for (const [from, to, at, side, count] of [
          [...cols, x, size.width, matrix.cols],
          [...rows, y, size.height, matrix.rows],
        ] as const) {
          const cell = (side * k) / count;
          expect(from * cell).toBeLessThanOrEqual(at + 1e-6);
          expect((from + 1) * cell).toBeGreaterThan(at - 1e-6);
          expect((to + 1) * cell).toBeGreaterThanOrEqual(Math.min(at + side, side * k) - 1e-6);
          expect(to * cell).toBeLessThan(at + side + 1e-6);
        }
      }),
    );
  });

  it('is a matrix of its own, with the same numbers', () => {
    const whole = sampleMatrix(16, 288, { text: (i, j) => `${i}.${j}` });
    const some = part(whole, { rows: [3, 5], cols: [100, 120] });
    expect([some.rows, some.cols]).toEqual([3, 21]);
    expect([some.at(1, 2), some.text?.(1, 2)]).toEqual([whole.at(4, 102), '4.102']);
    expect(some.ref).not.toBe(part(whole, { rows: [3, 5], cols: [101, 121] }).ref);
  });
});

it('moves as little as shows a cell, and not at all where it is seen', () => {
  const window = { k: 4, x: 400, y: 20 };
  const box = { width: 12, height: 12 };
  expect(showing(window, { ...box, x: 500, y: 30 }, size)).toEqual(window);
  expect(showing(window, { ...box, x: 390, y: 10 }, size)).toEqual({ k: 4, x: 390, y: 10 });
  expect(showing(window, { ...box, x: 1300, y: 100 }, size)).toEqual({ k: 4, x: 1300 + 12 - 864, y: 100 + 12 - 48 });
});

it('magnifies small cells until their numbers read, and large ones still', () => {
  expect(mostFor({ width: 3, height: 3 }) * 3).toBe(40);
  expect(mostFor({ width: 30, height: 30 })).toBe(2);
});

it('leaves − and 0 to begin a number where there is nothing to make smaller', () => {
  expect(['+', '=', '-', '−', '0'].map((each) => zoomKey(key(each), 1))).toEqual(['in', 'in', null, null, null]);
  expect(['+', '-', '−', '－', '0', '1'].map((each) => zoomKey(key(each), 2))).toEqual(
    ['in', 'out', 'out', 'out', 'whole', null], // biome-ignore format: beside the keys
  );
});

it('leaves Ctrl and + to the browser, which magnifies the page', () => {
  expect(zoomKey(key('+', { ctrlKey: true }), 2)).toBeNull();
  expect(zoomKey(key('0', { metaKey: true }), 2)).toBeNull();
});
