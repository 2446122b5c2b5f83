import { expect, it } from 'vitest';
import type { StoredTensor } from '../io/safetensors';
import { tensor } from '../tensor/tensor';
import { Trace } from '../trace/trace';
import { deviationsFrom, isWithin } from './deviation';

const run = (values: number[], dtype: 'f32' | 'i32' = 'f32'): Trace => {
  const trace = new Trace({});
  trace.name('y', tensor(values, [values.length], dtype), ['feature']);
  return trace;
};
const golden = (values: number[], dtype = 'F32'): Map<string, StoredTensor> =>
  new Map([
    ['out.y', { dtype, shape: [values.length], data: Float32Array.from(values) }],
    ['in.x', { dtype: 'F32', shape: [1], data: Float32Array.of(7) }],
  ]);

it('finds the cell that is furthest, in parts of the largest number of the tensor', () => {
  const [found, ...rest] = deviationsFrom(golden([1, -4, 2]), run([1.25, -4, 1.5]), 0.125);
  expect(rest).toEqual([]);
  expect(found).toMatchObject({ index: 2, ours: 1.5, theirs: 2, relative: 0.125, allowed: 0.5 });
  expect(found?.named.name).toBe('y');
  expect(found && isWithin(found)).toBe(true);
});

it('allows no more than the tolerance, and nothing for whole numbers', () => {
  expect(deviationsFrom(golden([1, -4]), run([1.75, -4]), 0.125).every(isWithin)).toBe(false);
  expect(deviationsFrom(golden([3, 900], 'I32'), run([2, 900], 'i32'), 0.125).every(isWithin)).toBe(false);
});

it.each([
  ['the same ∞', [-Infinity, 1], [-Infinity, 1], true],
  ['∞ of the other sign', [Infinity, 1], [-Infinity, 1], false],
  ['a number where ∞ should be', [8, 1], [-Infinity, 1], false],
  ['no number', [Number.NaN, 1], [0, 1], false],
])('takes %s for what it is', (_, ours, theirs, near) => {
  expect(deviationsFrom(golden(theirs), run(ours), 1).every(isWithin)).toBe(near);
});

it('refuses what was not computed, or has another shape or type', () => {
  expect(() => deviationsFrom(golden([1]), new Trace({}), 1)).toThrow('y is not computed');
  expect(() => deviationsFrom(golden([1, 2]), run([1]), 1)).toThrow('expected shape 2, but 1 was computed');
  expect(() => deviationsFrom(golden([1], 'I32'), run([1]), 1)).toThrow('expected I32, but F32');
});
