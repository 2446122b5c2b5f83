import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '@/content/reference';
import type { Covered } from '@/content/veil';
import { firstOfEach } from '@/lib/choice';
import { concat } from '@/lib/ops/concat';
import { fillMasked } from '@/lib/ops/fill-masked';
import { gather } from '@/lib/ops/gather';
import { matmul } from '@/lib/ops/matmul';
import { permute } from '@/lib/ops/permute';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { slice } from '@/lib/ops/slice';
import { type Tensor, tensor } from '@/lib/tensor/tensor';
import { Trace } from '@/lib/trace/trace';
import { makeVeiling } from './veil';

const ROWS = 3;
const COLS = 4;

/** A run in which every way to move numbers occurs once, beside some that compute. */
function moved() {
  const t = new Trace();
  const name = (id: string, x: Tensor): Tensor =>
    t.name(
      id,
      x,
      x.shape.map((_, i) => (i ? 'key' : 'query')),
    );
  const a = name('a', tensor(Array.from({ length: ROWS * COLS }, (_, i) => i + 0.5), [ROWS, COLS])); // biome-ignore format: one call
  const b = name('b', tensor([9, 8, 7, 6, 5, 4, 3, 2], [2, COLS]));
  name('turned', permute(a, [1, 0]));
  const both = name('both', concat([b, a], 0));
  name('part', slice(both, 0, 1, 3));
  name('flat', reshape(a, [2, 6]));
  name('alias', a);
  name('open', fillMasked(a, tensor([0, 1, 0, 0], [COLS], 'i32')));
  name('product', matmul(a, permute(b, [1, 0])));
  name('half', scaleBy(a, 0.5, 'h'));
  name('looked-up', gather(reshape(a, [ROWS * COLS, 1]), tensor([0, 0, 1], [3], 'i32')));
  return t;
}

const chosen = { ...firstOfEach, knobs: {} };
const veil = (t: Trace, of: string, covered: Covered) => makeVeiling([{ slice: resolve(t, of, chosen), covered }]);

const cells = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: ROWS - 1 }), fc.integer({ min: 0, max: COLS - 1 })),
  { selector: String }, // biome-ignore format: reads as one
);

/** Copies of the table, each with where it keeps cell (i, j); null: it has none. */
const copies: readonly (readonly [name: string, at: (i: number, j: number) => number | null])[] = [
  ['a', (i, j) => i * COLS + j],
  ['turned', (i, j) => j * ROWS + i],
  ['both', (i, j) => (i + 2) * COLS + j],
  ['part', (i, j) => (i === 0 ? COLS + j : null)],
  ['flat', (i, j) => i * COLS + j],
  ['alias', (i, j) => i * COLS + j],
  ['open', (i, j) => (j === 1 ? null : i * COLS + j)],
];

describe('a veil', () => {
  it('lies on its cells and on every copy of them, and on nothing else, wherever it was laid', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom('a', 'turned^T', 'alias'), (covered, of) => {
        const t = moved();
        const { maskOf, hides } = veil(t, of, { cells: covered });
        for (const [name, at] of copies) {
          const { tensor: copy } = t.get(name);
          const wanted = covered.map(([i, j]) => at(i, j)).filter((index) => index !== null);
          const hidden = Array.from(copy.data.keys()).filter((index) => hides(copy, index));
          expect(hidden, name).toEqual(wanted.sort((x, y) => x - y));
        }
        for (const name of ['b', 'product', 'half', 'looked-up']) expect(maskOf(t.get(name).tensor), name).toBeNull();
      }),
    );
  });

  it('covers all, rows or columns of what the reference shows, or nothing', () => {
    const t = moved();
    const covered = (what: Covered) => [...(veil(t, 'a', what).maskOf(t.get('a').tensor) ?? [])].join('');
    expect(covered('all')).toBe('111111111111');
    expect(covered({ rows: [1] })).toBe('000011110000');
    expect(covered({ cols: [0, 3] })).toBe('100110011001');
    expect(covered('none')).toBe('');
  });

  it('gives the same mask of the same tensor, so that what is drawn from it need not be drawn again', () => {
    const t = moved();
    const { maskOf } = veil(t, 'a', 'all');
    expect(maskOf(t.get('turned').tensor)).toBe(maskOf(t.get('turned').tensor));
  });
});
