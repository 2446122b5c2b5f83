import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backends } from '../../tests/backends';
import { firstDifference } from '../../tests/bits';
import { withBackend } from '../backend/current';
import { backward } from '../tensor/backward';
import { type Tensor, tensor } from '../tensor/tensor';
import { mean } from './mean';
import { multiply } from './multiply';
import { reshape } from './reshape';
import { samples } from './samples/beside';

const odd = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-40, 3e38, -1e30, 1e-30];

/** What a cell of an input is replaced by: itself more often than not, else a number with all its digits, or an odd one. */
const replacement = fc.oneof(
  { weight: 12, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.float({ min: -4, max: 4, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
);
const replacements = fc.array(replacement, { minLength: 1, maxLength: 40 });

/** An op's result and the gradients of all its inputs, or what it refuses. */
function compute(
  run: (inputs: readonly Tensor[]) => Tensor,
  given: readonly Tensor[],
): readonly Float32Array[] | string {
  const inputs = given.map(({ data, shape, dtype }) => tensor(data, shape, dtype));
  try {
    const out = run(inputs);
    const n = out.data.length;
    const weights = Float32Array.from({ length: n }, (_, i) => Math.fround(((i * 7) % 11) / 10 - 0.45));
    const floating = inputs.filter(({ dtype }) => dtype === 'f32');
    const gradients = floating.length
      ? backward(mean(multiply(reshape(out, [n]), tensor(weights, [n])), 0), floating)
      : null;
    return [out.data, ...floating.map((x) => gradients?.of(x).data ?? new Float32Array())].map((x) => x.slice());
  } catch (refusal) {
    return String(refusal);
  }
}

const [first, ...others] = backends;

describe.each(samples.map((sample) => [sample.op.name, sample] as const))('%s', (_, { call }) => {
  it('has the same bits on every backend, forward and backward, whatever its inputs hold', () => {
    fc.assert(
      fc.property(call, replacements, ({ inputs, run }, cells) => {
        let next = 0;
        const given = inputs.map(({ data, shape, dtype }) => {
          const replaced = data.map((value) => cells[next++ % cells.length] ?? value);
          return tensor(dtype === 'f32' ? replaced : data, shape, dtype);
        });
        const wanted = withBackend(first?.fresh() as never, () => compute(run, given));
        for (const { name, fresh } of others) {
          const got = withBackend(fresh(), () => compute(run, given));
          if (typeof wanted === 'string' || typeof got === 'string') {
            expect(got, name).toBe(wanted);
            continue;
          }
          for (const [i, x] of got.entries()) {
            const of = wanted[i] as Float32Array;
            const at = firstDifference(x, of);
            const what = i ? `the gradient of input ${i - 1}` : 'the result';
            if (at >= 0) expect.fail(`on ${name}, cell ${at} of ${what} is ${x[at]} instead of ${of[at]}`);
          }
        }
      }),
    );
  });
});
