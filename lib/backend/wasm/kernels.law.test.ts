import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backends } from '../../../tests/backends';
import { firstDifference } from '../../../tests/bits';
import { normal, seeded } from '../../random';
import { type Backend, backend, heapBackend, withBackend } from '../current';
import type { Kernels, MatmulPlan } from '../kernels';
import { typescriptKernels } from '../typescript';

type F = Float32Array;

/** A kernel's arrays, of which it writes the first ones, and the call. */
interface Call {
  readonly arrays: readonly F[];
  readonly written: number;
  run(k: Kernels, arrays: readonly F[]): unknown;
}

const length = fc.integer({ min: 1, max: 70 });
const rowCount = fc.integer({ min: 1, max: 9 });
const side = fc.integer({ min: 1, max: 40 });
const seed = fc.integer();

const EPS = 1e-5;

/** Both zeros, no numbers, numbers too small for their leading bit, and numbers whose products and sums overflow. */
const odd = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-40, -1e-45, 3e38, -1e30, 1e-30];

/**
 * Normal numbers ×3, enough to reach the flat ends of erf and exp; in every third array one in eight is an odd one, and
 * in every twelfth all are.
 */
function numbers(n: number, random: () => number): F {
  const kind = random();
  const share = kind < 1 / 12 ? 1 : kind < 1 / 3 ? 1 / 8 : 0;
  const cell = () => (random() < share ? (odd[Math.floor(random() * odd.length)] as number) : 3 * normal(random));
  return Float32Array.from({ length: n }, cell);
}

/** Calls of kernels that go cell by cell, over arrays of one length. */
const byCell = (names: readonly ('gelu' | 'relu' | 'geluBackward' | 'reluBackward' | 'addScaled' | 'scale')[]) =>
  fc.record({ name: fc.constantFrom(...names), n: length, seed }).map(({ name, n, seed }): Call => {
    const random = seeded(seed);
    const arrays = [0, 1, 2].map(() => numbers(n, random));
    const run = (k: Kernels, [a, b, c]: readonly F[]) => {
      if (name === 'addScaled' || name === 'scale') k[name](a as F, b as F, 0.37);
      else if (name === 'gelu' || name === 'relu') k[name](a as F, b as F);
      else k[name](a as F, b as F, c as F);
    };
    return { arrays, written: 1, run };
  });

const repeating = fc
  .record({ name: fc.constantFrom('add', 'multiply'), rows: rowCount, n: length, seed })
  .map(({ name, rows, n, seed }): Call => {
    const random = seeded(seed);
    const arrays = [numbers(rows * n, random), numbers(rows * n, random), numbers(n, random)];
    return { arrays, written: 1, run: (k, [out, a, b]) => k[name as 'add'](out as F, a as F, b as F) };
  });

const folded = fc.record({ rows: rowCount, n: length, seed }).map(({ rows, n, seed }): Call => {
  const random = seeded(seed);
  const arrays = [numbers(n, random), numbers(rows * n, random)];
  return { arrays, written: 1, run: (k, [out, x]) => k.addFolded(out as F, x as F) };
});

const byRow = fc
  .record({
    name: fc.constantFrom('softmax', 'softmaxBackward', 'layerNorm', 'layerNormBackward'),
    rows: rowCount,
    n: length,
    seed,
  })
  .map(({ name, rows, n, seed }): Call => {
    const random = seeded(seed);
    const [row, all] = [() => numbers(n, random), () => numbers(rows * n, random)];
    switch (name) {
      case 'softmax':
        return { arrays: [all(), all()], written: 1, run: (k, [out, x]) => k.softmax(out as F, x as F, n) };
      case 'softmaxBackward':
        return {
          arrays: [all(), all(), all()],
          written: 1,
          run: (k, [dx, out, grad]) => k.softmaxBackward(dx as F, out as F, grad as F, n),
        };
      case 'layerNorm':
        return {
          arrays: [all(), all(), row(), row()],
          written: 1,
          run: (k, [out, x, gamma, beta]) => k.layerNorm(out as F, x as F, gamma as F, beta as F, n, EPS),
        };
      default:
        return {
          arrays: [all(), row(), row(), all(), row(), all()],
          written: 3,
          run: (k, [dx, dg, db, x, g, up]) =>
            k.layerNormBackward(dx as F, dg as F, db as F, x as F, g as F, up as F, n, EPS),
        };
    }
  });

const looked = fc
  .record({ scatter: fc.boolean(), entries: rowCount, rows: rowCount, n: length, seed })
  .map(({ scatter, entries, rows, n, seed }): Call => {
    const random = seeded(seed);
    const [table, x] = [numbers(entries * n, random), numbers(rows * n, random)];
    const index = Float32Array.from({ length: rows }, () => Math.floor(random() * entries));
    return scatter
      ? { arrays: [table, x, index], written: 1, run: (k, [t, y, i]) => k.scatterRows(t as F, y as F, i as F, n) }
      : { arrays: [x, table, index], written: 1, run: (k, [o, t, i]) => k.gatherRows(o as F, t as F, i as F, n) };
  });

/** Boxes with up to six axes, laid out in shuffled order on one side, within a larger array on the other. */
const moved = fc
  .record({
    shape: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }),
    order: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    gap: fc.integer({ min: 0, max: 3 }),
    accumulate: fc.boolean(),
    seed,
  })
  .map(({ shape, order, gap, accumulate, seed }): Call => {
    const random = seeded(seed);
    const size = shape.reduce((a, b) => a * b, 1);
    const axes = shape.map((_, i) => i).sort((a, b) => (order[a] as number) - (order[b] as number));
    const packed = (inOrder: readonly number[], last: number): number[] => {
      const strides = new Array<number>(shape.length).fill(0);
      let step = last;
      for (const axis of inOrder.toReversed()) {
        strides[axis] = step;
        step *= shape[axis] as number;
      }
      return strides;
    };
    const plan = {
      shape,
      outOffset: gap,
      outStrides: packed([...shape.keys()], 1),
      offset: 2 * gap,
      strides: packed(axes, gap || 1),
      accumulate,
    };
    const arrays = [numbers(size + 2 * gap, random), numbers((size + 2) * (gap || 1) + 2 * gap, random)];
    return { arrays, written: 1, run: (k, [out, x]) => k.copy(out as F, x as F, plan) };
  });

const products = fc
  .record({
    batch: fc.integer({ min: 1, max: 3 }),
    m: side,
    k: side,
    n: side,
    seed,
    repeatA: fc.boolean(),
    repeatB: fc.boolean(),
    transposeA: fc.boolean(),
    transposeB: fc.boolean(),
    accumulate: fc.boolean(),
  })
  .map(({ repeatA, repeatB, seed, ...rest }): Call => {
    const { batch, m, k, n } = rest;
    const plan: MatmulPlan = { ...rest, aStep: repeatA ? 0 : m * k, bStep: repeatB ? 0 : k * n };
    const random = seeded(seed);
    const arrays = [
      numbers(batch * m * n, random),
      numbers((repeatA ? 1 : batch) * m * k, random),
      numbers((repeatB ? 1 : batch) * k * n, random),
    ];
    return { arrays, written: 1, run: (table, [out, a, b]) => table.matmul(out as F, a as F, b as F, plan) };
  });

/** Products with a B that was rearranged once, by the kernels that can. */
const packedProducts = fc
  .record({ m: fc.integer({ min: 1, max: 60 }), k: side, n: side, accumulate: fc.boolean(), seed })
  .map(({ m, k, n, accumulate, seed }): Call => {
    const random = seeded(seed);
    const arrays = [numbers(m * n, random), numbers(m * k, random), numbers(k * n, random)];
    return {
      arrays,
      written: 1,
      run(table, [out, a, b]) {
        const packed = table.pack?.(b as F, k, n, (length) => backend().alloc(length));
        const plan = { batch: 1, m, k, n, aStep: 0, bStep: 0, accumulate, packed };
        table.matmul(out as F, a as F, b as F, plan);
      },
    };
  });

const updates = fc.record({ n: length, seed }).map(({ n, seed }): Call => {
  const random = seeded(seed);
  const plan = {
    keep: 0.999,
    beta1: 0.9,
    fresh1: 1 - 0.9,
    beta2: 0.999,
    fresh2: 1 - 0.999,
    perRoot: 3.1,
    eps: 1e-8,
    rate: 0.01,
  };
  const arrays = [numbers(n, random), numbers(n, random), numbers(n, random).map(Math.abs), numbers(n, random)];
  return {
    arrays,
    written: 3,
    run: (k, [w, mean, square, grad]) => k.adamw(w as F, mean as F, square as F, grad as F, plan),
  };
});

const kernels = {
  'cell by cell': byCell(['gelu', 'relu', 'geluBackward', 'reluBackward', 'addScaled', 'scale']),
  'with a repeated operand': repeating,
  'folding rows': folded,
  'row by row': byRow,
  'by index': looked,
  'copying boxes': moved,
  products,
  'products with packed weights': packedProducts,
  'updating weights': updates,
};

/** The arrays in the backend's own storage, each after a gap, so that most do not begin at a 16-byte boundary. */
function placed(backend: Backend, arrays: readonly F[]): F[] {
  return arrays.map((x, i) => {
    const copy = backend.alloc(x.length + 3).subarray(i % 4, (i % 4) + x.length);
    copy.set(x);
    return copy;
  });
}

describe.each(backends.slice(1).map((under) => [under.name, under] as const))('%s', (_, { fresh }) => {
  it.each(Object.entries(kernels))('computes to the bit what the TypeScript twin computes: %s', (_, calls) => {
    fc.assert(
      fc.property(calls, ({ arrays, written, run }) => {
        const under = fresh();
        const [expected, actual] = [placed(heapBackend, arrays), placed(under, arrays)];
        const result = withBackend(under, () => run(under.kernels, actual));
        expect(result).toEqual(run(typescriptKernels, expected));
        for (const [i, x] of actual.entries()) {
          const wanted = (i < written ? expected[i] : arrays[i]) as F;
          const at = firstDifference(x, wanted);
          if (at >= 0) expect.fail(`cell ${at} of array ${i} is ${x[at]} instead of ${wanted[at]}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  const long = { accumulate: true, transposeA: true, aStep: 0, bStep: 0, batch: 1 };
  it.each([
    ['more columns of B than scratch holds', { ...long, m: 3, k: 70_000, n: 9 }],
    ['more rows of a transposed A than scratch holds', { ...long, m: 60, k: 20_000, n: 3 }],
  ])('computes to the bit what the TypeScript twin computes: %s', (_, plan) => {
    const random = seeded(5);
    const cells = (length: number) => Float32Array.from({ length }, () => normal(random));
    const arrays = [cells(plan.m * plan.n), cells(plan.m * plan.k), cells(plan.k * plan.n)];
    const under = fresh();
    const [expected, actual] = [placed(heapBackend, arrays), placed(under, arrays)];
    under.kernels.matmul(actual[0] as F, actual[1] as F, actual[2] as F, plan);
    typescriptKernels.matmul(expected[0] as F, expected[1] as F, expected[2] as F, plan);
    expect(firstDifference(actual[0] as F, expected[0] as F)).toBe(-1);
  });
});
