import { expect, it } from 'vitest';
import { tensor } from '../tensor/tensor';
import { checksum } from './checksum';
import { Trace } from './trace';

const values = [0, 1, -2.5, Number.NaN, Number.POSITIVE_INFINITY, 1e-40];

function traceOf(cells: ArrayLike<number>, { name = 'x', shape = [2, 3] } = {}): Trace {
  const trace = new Trace();
  trace.name(
    name,
    tensor(cells, shape),
    shape.map(() => 'cell'),
  );
  return trace;
}

it('is the same for the same run, and stays what it is from one version to the next', () => {
  expect(checksum(traceOf(values))).toBe(checksum(traceOf(values)));
  expect(checksum(traceOf(values))).toBe('5e4282eb442f1c44');
});

it('differs when one bit of one cell differs, the sign of zero included', () => {
  const sums = values.flatMap((_, i) => {
    const bits = new Uint32Array(Float32Array.from(values).buffer);
    bits[i] = (bits[i] as number) ^ (i === 3 ? 0x7fc00000 : 1);
    return checksum(traceOf(new Float32Array(bits.buffer)));
  });
  sums.push(checksum(traceOf(values.with(0, -0))), checksum(traceOf(values)));
  expect(new Set(sums).size).toBe(sums.length);
});

it('differs when cells change places, or the tensor has another name or shape', () => {
  const sums = [
    traceOf(values),
    traceOf(values.toReversed()),
    traceOf(values, { name: 'y' }),
    traceOf(values, { shape: [3, 2] }),
    traceOf(values, { shape: [6] }),
  ].map(checksum);
  expect(new Set(sums).size).toBe(sums.length);
});

it('counts every NaN as the same, since engines are free to choose its bits', () => {
  const bits = new Uint32Array(Float32Array.from(values).buffer);
  bits[3] = 0xffc12345;
  const data = new Float32Array(bits.buffer);
  const trace = new Trace();
  trace.name('x', { data, shape: [2, 3], dtype: 'f32', made: null }, ['row', 'column']);
  expect(checksum(trace)).toBe(checksum(traceOf(values)));
});
