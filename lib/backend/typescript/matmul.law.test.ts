import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MatmulPlan } from '../kernels';
import { matmul } from './matmul';

const size = fc.integer({ min: 1, max: 11 });
const plans = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  m: size,
  k: size,
  n: size,
  repeatA: fc.boolean(),
  repeatB: fc.boolean(),
  transposeA: fc.boolean(),
  transposeB: fc.boolean(),
  accumulate: fc.boolean(),
});

/** Eighths: their products and sums are exact in float32, so the order of summation does not show. */
const eighths = (length: number) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values, (n) => n / 8));

function naive(out: Float32Array, a: Float32Array, b: Float32Array, plan: MatmulPlan): Float32Array {
  const { batch, m, k, n, aStep, bStep, transposeA, transposeB, accumulate } = plan;
  return out.map((before, at) => {
    const [g, i, j] = [Math.floor(at / (m * n)), Math.floor(at / n) % m, at % n];
    if (g >= batch) throw new Error('the result is longer than the plan');
    let total = accumulate ? before : 0;
    for (let p = 0; p < k; p++) {
      const left = a[g * aStep + (transposeA ? p * m + i : i * k + p)] as number;
      const right = b[g * bStep + (transposeB ? j * k + p : p * n + j)] as number;
      total += left * right;
    }
    return total;
  });
}

it('multiplies like three plain loops, whichever operand is transposed, repeated over the batch, or added to', () => {
  const calls = plans.chain(({ repeatA, repeatB, ...rest }) => {
    const { batch, m, k, n } = rest;
    const plan: MatmulPlan = { ...rest, aStep: repeatA ? 0 : m * k, bStep: repeatB ? 0 : k * n };
    return fc.tuple(
      fc.constant(plan),
      eighths(batch * m * n),
      eighths((repeatA ? 1 : batch) * m * k),
      eighths((repeatB ? 1 : batch) * k * n),
    );
  });
  fc.assert(
    fc.property(calls, ([plan, out, a, b]) => {
      const expected = naive(out, a, b, plan);
      matmul(out, a, b, plan);
      expect(out).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
