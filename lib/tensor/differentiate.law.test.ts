import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expressions } from '../../tests/arbitrary-expression';
import { differentiate } from './differentiate';
import { evaluate } from './evaluate';
import * as e from './expression';
import { tensor } from './tensor';

const x = tensor([0.7, -1.3, 2.1], [3]);

/** The value of a tree with cell i of x moved; no number where a part on the way is too large to tell a step from. */
function moved(of: e.Expression, i: number, by: number): number {
  const known = new Map<e.Expression, number>();
  const visit = (node: e.Expression): void => {
    if (node.kind === 'cell' && node.index === i) known.set(node, (x.data[i] as number) + by);
    for (const part of e.parts(node)) visit(part);
  };
  visit(of);
  const value = evaluate(of, known);
  return [...known.values()].every((part) => Math.abs(part) < 1e3) ? value : Number.NaN;
}

it('gives the slope that small steps to either side agree on', () => {
  let compared = 0;
  fc.assert(
    fc.property(expressions(x), fc.nat(2), (of, i) => {
      const step = 1e-6;
      const [below, here, above] = [-step, 0, step].map((by) => moved(of, i, by)) as [number, number, number];
      const [left, right] = [(here - below) / step, (above - here) / step];
      const derived = differentiate(of, x, i);
      const slope = derived ? evaluate(derived) : 0;
      // Elsewhere is a corner, a jump or a pole.
      if (!(Math.abs(left - right) <= 1e-3 * Math.max(1, Math.abs(left))) || !Number.isFinite(slope)) return;
      compared++;
      expect(Math.abs(slope - (left + right) / 2)).toBeLessThanOrEqual(2e-3 * Math.max(1, Math.abs(left)));
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(500);
});

it('is nothing through steps and comparisons, which are flat', () => {
  for (const fn of ['floor', 'round', 'sign'] as const)
    expect(differentiate(e.call(fn, e.cell(x, [0])), x, 0)).toBeNull();
  expect(differentiate(e.compare(e.cell(x, [0]), '<', e.constant(1)), x, 0)).toBeNull();
});
