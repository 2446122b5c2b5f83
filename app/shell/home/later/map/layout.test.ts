import { expect, it } from 'vitest';
import type { CoursePart } from '@/content/card';
import { parts } from '../parts';
import { plan } from '../plan';
import { BOX_HEIGHT, courseLayout } from './layout';

const ORDER = Object.keys(parts) as CoursePart[];
const map = courseLayout(plan, ORDER);
const boxOf = (id: string) => map.boxes.find(({ lesson }) => lesson.id === id) as (typeof map.boxes)[number];

it('has a box for every lesson of the course, and no two in one place', () => {
  expect(map.boxes.map(({ lesson }) => lesson.id).sort()).toEqual(plan.map(({ id }) => id).sort());
  expect(new Set(map.boxes.map(({ column, top }) => `${column} ${top}`)).size).toBe(plan.length);
});

it('stays within its columns and its height', () => {
  for (const { column, top } of map.boxes) {
    expect(column).toBeGreaterThanOrEqual(0);
    expect(column).toBeLessThan(map.columns);
    expect(top + BOX_HEIGHT).toBeLessThanOrEqual(map.height);
  }
});

it('draws a line for everything that a lesson builds on', () => {
  expect(map.wires.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(
    plan.flatMap(({ id, needs }) => needs.map((need) => `${need} ${id}`)).sort(),
  );
});

it('leads every line down, or to the right within a lane', () => {
  for (const { from, to } of map.wires) {
    const [start, end] = [boxOf(from), boxOf(to)];
    expect(start.top < end.top || (start.top === end.top && start.column < end.column), `${from} → ${to}`).toBe(true);
  }
});
