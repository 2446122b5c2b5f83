import { describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { withBackend } from '../backend/current';
import { evaluate } from '../tensor/evaluate';
import { coordinates } from '../tensor/shape';
import { tensor } from '../tensor/tensor';
import { MaskedRowError, softmax, softmaxOp } from './softmax';

const N = 9;
const INF = Number.POSITIVE_INFINITY;
const finite = Array.from({ length: N }, (_, i) => i / 4 - 1);
const rowOf = (filling: number, more: Record<number, number> = {}): number[] =>
  Array.from({ length: N }, (_, i) => more[i] ?? filling);

describe.each(backends)('softmax on $name', ({ fresh }) => {
  const run = (...rows: number[][]) =>
    withBackend(fresh(), () => Array.from(softmax(tensor(rows.flat(), [rows.length, N])).data));

  it.each([
    ['NaN in the first place', rowOf(1, { 0: Number.NaN })],
    ['NaN in the last place', rowOf(1, { [N - 1]: Number.NaN })],
    ['NaN throughout', rowOf(Number.NaN)],
    ['NaN beside −∞', rowOf(-INF, { 3: Number.NaN })],
    ['+∞', rowOf(1, { 4: INF })],
    ['+∞ beside −∞', rowOf(-INF, { 8: INF })],
    ['+∞ throughout', rowOf(INF)],
  ])('makes a row with %s NaN throughout, and no other', (_, odd) => {
    const [before, after] = [run(finite), run(finite, odd, odd, finite)];
    expect(after.slice(N, 3 * N)).toEqual([...rowOf(Number.NaN), ...rowOf(Number.NaN)]);
    expect(after.slice(0, N)).toEqual(before);
    expect(after.slice(3 * N)).toEqual(before);
  });

  it('still refuses a masked row that comes after a row of NaN, and names it', () => {
    expect(() => run(rowOf(Number.NaN), finite, rowOf(-INF))).toThrow(MaskedRowError);
    expect(() => run(rowOf(Number.NaN), finite, rowOf(-INF))).toThrow('row [2] is −∞ throughout');
  });
});

it.each([
  ['large', [1000, 999, -1000]],
  ['very small', [-1000, -1001, -5000]],
  ['ordinary', [1, 2, -3]],
  ['masked in part', [-INF, 2, 1]],
  ['infinite', [INF, 2, 1]],
])('explains every cell of a row of %s scores by arithmetic that comes to it', (_, scores) => {
  const x = tensor(scores, [scores.length]);
  for (const [i, value] of softmax(x).data.entries()) {
    const worth = Math.fround(evaluate(softmaxOp.explain([x], coordinates(x.shape, i), null)));
    if (Number.isNaN(value)) expect(worth).toBeNaN();
    else expect(worth).toBeCloseTo(value, 6);
  }
});
