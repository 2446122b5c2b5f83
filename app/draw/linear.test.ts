import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear, niceSpan } from './linear';

const span = fc
  .tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: 1e-3, max: 1e3, noNaN: true }))
  .map(([from, length]): [number, number] => [from, from + length]);

test('maps, inverts and ticks like the linear scale of d3', () => {
  fc.assert(
    fc.property(span, span, fc.double({ min: -1, max: 2, noNaN: true }), (domain, range, t) => {
      const [ours, theirs] = [linear(domain, range), scaleLinear(domain, range)];
      const value = domain[0] + t * (domain[1] - domain[0]);
      expect(ours(value)).toBeCloseTo(theirs(value), 6);
      expect(ours.invert(ours(value))).toBeCloseTo(value, 6);
      expect(ours.ticks(6)).toEqual(theirs.ticks(6));
    }),
  );
});

test('rounds the ends of a span outwards, as d3 does', () => {
  expect(niceSpan([-0.37, 4.1], 6)).toEqual([-1, 5]);
  fc.assert(
    fc.property(span, fc.integer({ min: 2, max: 12 }), (domain, count) => {
      expect(niceSpan(domain, count)).toEqual(scaleLinear(domain, [0, 1]).nice(count).domain());
    }),
  );
});

test('has something to say of a span without length', () => {
  expect(linear([2, 2], [0, 1]).ticks(6)).toEqual([2]);
  expect(niceSpan([2, 2], 6)).toEqual([2, 2]);
});
