import { expect, it } from 'vitest';
import { atZero, elapsedOf, paused, restarted, started } from './timer';

it('counts while it runs, stands while it is paused, and goes on from there', () => {
  const running = started(atZero, 'lookup', 1000);
  expect(elapsedOf(running, 4000)).toBe(3000);
  const standing = paused(running, 5000);
  expect(elapsedOf(standing, 90_000)).toBe(4000);
  const again = started(standing, 'kernel', 100_000);
  expect(elapsedOf(again, 101_000)).toBe(5000);
  expect(again.from).toBe('lookup');
});

it('set back while it runs, it runs on from zero on the step on screen; while it stands, it stands at zero', () => {
  const running = restarted(started(atZero, 'lookup', 1000), 'kernel', 9000);
  expect([running.from, elapsedOf(running, 9500)]).toEqual(['kernel', 500]);
  expect(restarted(paused(running, 9500), 'kernel', 9900)).toEqual(atZero);
});

it('a clock that was set back does not make it negative', () => {
  expect(elapsedOf(started(atZero, null, 5000), 1000)).toBe(0);
});
