import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Tensor, tensor } from '../tensor/tensor';
import { Trace } from '../trace/trace';
import { mergeHeads, splitFused } from './heads';

const sizes = fc.record({
  lead: fc.constantFrom([], [2]),
  n: fc.integer({ min: 1, max: 4 }),
  heads: fc.integer({ min: 1, max: 3 }),
  d: fc.integer({ min: 1, max: 3 }),
});

const counting = (shape: readonly number[]): Tensor =>
  tensor(
    Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => i),
    shape,
  );

it('puts feature h·d + i of each third of a fused projection into feature i of head h, and side by side again', () => {
  fc.assert(
    fc.property(sizes, ({ lead, n, heads, d }) => {
      const qkv = counting([...lead, n, 3 * heads * d]);
      const axes = [...lead.map(() => 'batch' as const), 'head', 'token', 'feature'] as const;
      const trace = new Trace();
      const t = { name: (name: string, x: Tensor) => trace.name(name, x, axes), aside: (_: string, x: Tensor) => x };
      const parts = Object.entries(splitFused(t, qkv, heads));
      for (const [third, [, x]] of parts.entries()) {
        expect(x.shape).toEqual([...lead, heads, n, d]);
        const rows = mergeHeads(x);
        expect(rows.shape).toEqual([...lead, n, heads * d]);
        for (const [at, value] of rows.data.entries()) {
          const [row, feature] = [Math.floor(at / (heads * d)), at % (heads * d)];
          expect(value).toBe((3 * row + third) * heads * d + feature);
        }
      }
    }),
  );
});
