import { expect, it } from 'vitest';
import { moveTo } from './nearest';

const box = (x: number, y: number) => ({ x, y, width: 20, height: 20, op: null });
/** Two rows: three boxes, and two below them. */
const boxes = [box(0, 0), box(50, 0), box(100, 0), box(0, 80), box(60, 80)];

it('moves to the nearest box in the direction of an arrow', () => {
  expect(moveTo('ArrowRight', 0, boxes)).toBe(1);
  expect(moveTo('ArrowDown', 1, boxes)).toBe(4);
  expect(moveTo('ArrowUp', 3, boxes)).toBe(0);
});

it('stays at an edge, and leaves other keys to the page', () => {
  expect(moveTo('ArrowLeft', 0, boxes)).toBe(0);
  expect(moveTo('PageDown', 0, boxes)).toBeNull();
});

it('goes to the first and the last', () => {
  expect(moveTo('Home', 2, boxes)).toBe(0);
  expect(moveTo('End', 2, boxes)).toBe(4);
});
