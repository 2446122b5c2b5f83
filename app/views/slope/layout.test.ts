import { expect, it } from 'vitest';
import { spanOf } from './layout';

it('holds all points between round ends, wherever they lie', () => {
  const { x, y } = spanOf([
    [-0.43, 2.31],
    [0.12, 2.38],
  ]);
  expect([...x, ...y]).toEqual([-0.5, 0.2, 2.31, 2.38]);
});

it('has room for a curve that stands still, and for none', () => {
  expect(spanOf([[3, 1]]).x).toEqual([2.5, 3.5]);
  expect(spanOf([])).toEqual({ x: [0, 1], y: [0, 1] });
});
