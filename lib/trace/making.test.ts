import { expect, it } from 'vitest';
import { add } from '../ops/add';
import { matmul } from '../ops/matmul';
import { multiply } from '../ops/multiply';
import { tensor } from '../tensor/tensor';
import { makingOf, usesIn } from './making';
import { Trace } from './trace';

/** y = x·W + b, z = y ∘ y, with the product left without a name. */
function small(edits = {}) {
  const trace = new Trace(edits);
  const x = trace.name('in.x', tensor([1, 2], [1, 2]), ['token', 'feature']);
  const w = trace.name('w.w', tensor([1, 0, 0, 1], [2, 2]), ['in', 'out']);
  const b = trace.name('w.b', tensor([1, 1], [2]), ['out']);
  const y = trace.name('y', add(matmul(x, w), b), ['token', 'feature']);
  trace.name('z', multiply(y, y), ['token', 'feature']);
  return trace;
}

const names = (of: readonly { name: string }[] | undefined) => of?.map(({ name }) => name);

it('a tensor is made by the ops between it and the named tensors that it was made from', () => {
  const trace = small();
  const making = makingOf(trace, trace.get('y'));
  expect(making?.ops).toEqual(['matmul', 'add']);
  expect(names(making?.from)).toEqual(['in.x', 'w.w', 'w.b']);
});

it('one that was read twice is named once', () => {
  const trace = small();
  expect(names(makingOf(trace, trace.get('z'))?.from)).toEqual(['y']);
});

it('nothing in the run made what came from outside', () => {
  const trace = small();
  expect(makingOf(trace, trace.get('w.w'))).toBeNull();
});

it('uses are makings read from the other end', () => {
  const uses = usesIn(small());
  expect(names(uses.get('w.b'))).toEqual(['y']);
  expect(names(uses.get('y'))).toEqual(['z']);
  expect(uses.get('z')).toEqual([]);
});
