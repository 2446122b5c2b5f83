import { expect, it } from 'vitest';
import { paceOf } from './pace';

const PLAN = { lookup: 2, kernel: 3, gaussian: 4 };
const min = (minutes: number): number => minutes * 60_000;

it('a step is due from the minutes before it until its own have passed', () => {
  expect(paceOf(PLAN, 'lookup', 'kernel', min(4))).toEqual({ begins: min(2), ends: min(5), off: 0 });
});

it('whoever is still on a step whose minutes have passed is behind, whoever has gone on early is ahead', () => {
  expect(paceOf(PLAN, 'lookup', 'kernel', min(7)).off).toBe(min(2));
  expect(paceOf(PLAN, 'lookup', 'gaussian', min(4)).off).toBe(-min(1));
});

it('a class that begins in the middle has the plan from there', () => {
  expect(paceOf(PLAN, 'kernel', 'gaussian', 0)).toEqual({ begins: min(3), ends: min(7), off: -min(3) });
});

it('a step before the one at which the timer began is due now', () => {
  expect(paceOf(PLAN, 'gaussian', 'lookup', min(1))).toEqual({ begins: 0, ends: min(2), off: 0 });
});

it('the end of a lesson is due when all its minutes have passed, and another lesson’s plan begins with its first step', () => {
  expect(paceOf(PLAN, 'lookup', 'end', min(10))).toEqual({ begins: min(9), ends: min(9), off: min(1) });
  expect(paceOf(PLAN, 'scores', 'kernel', min(2)).begins).toBe(min(2));
});
