import { normal, seeded } from '@/lib/random';
import { type Tensor, tensor } from '@/lib/tensor/tensor';

/** So many draws are kept, so that a slider that comes back finds them. */
const KEPT = 40;

/** A function whose last results are kept: a run then meets the same tensors, and need not compute from them again. */
function kept<Of extends readonly number[], T>(make: (...of: Of) => T): (...of: Of) => T {
  const made = new Map<string, T>();
  return (...of) => {
    const name = of.join();
    const found = made.get(name) ?? make(...of);
    made.delete(name);
    made.set(name, found);
    const oldest = made.keys().next().value;
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
    return found;
  };
}

/** Independent numbers of mean 0 and variance 1. */
function normals(seed: number, count: number): Float32Array {
  const random = seeded(seed);
  return Float32Array.from({ length: count }, () => normal(random));
}

export const PAIRS = 1000;
export interface PairSample {
  /** [PAIRS, width] */
  readonly q: Tensor;
  readonly k: Tensor;
}

/** A thousand queries, each with one key. Another `draw` is another thousand. */
export const samplePairs = kept((width: number, draw = 0): PairSample => {
  const [size, both] = [PAIRS * width, normals(100 + width + 1000 * draw, 2 * PAIRS * width)];
  return { q: tensor(both.subarray(0, size), [PAIRS, width]), k: tensor(both.subarray(size), [PAIRS, width]) };
});

export const QUERIES = 200;
export const CROWD_KEYS = 16;
export interface CrowdSample {
  /** [QUERIES, width] */
  readonly q: Tensor;
  /** [QUERIES, CROWD_KEYS, width] */
  readonly keys: Tensor;
}

/** Two hundred queries, each with sixteen keys of its own: the query comes first, then its keys. */
export const crowdOf = kept((width: number): CrowdSample => {
  const rows = normals(500 + width, QUERIES * (1 + CROWD_KEYS) * width);
  const [q, keys] = [new Float32Array(QUERIES * width), new Float32Array(QUERIES * CROWD_KEYS * width)];
  for (let i = 0; i < QUERIES; i++) {
    const from = i * (1 + CROWD_KEYS) * width;
    q.set(rows.subarray(from, from + width), i * width);
    keys.set(rows.subarray(from + width, from + (1 + CROWD_KEYS) * width), i * CROWD_KEYS * width);
  }
  return { q: tensor(q, [QUERIES, width]), keys: tensor(keys, [QUERIES, CROWD_KEYS, width]) };
});

/** The products of a row with another, in double precision. */
const productOf = (a: Float32Array, b: Float32Array): number => a.reduce((sum, x, c) => sum + x * (b[c] as number), 0);
const rowOf = ({ data }: Tensor, i: number, width: number) =>
  (data as Float32Array).subarray(i * width, (i + 1) * width);

/** The products of a thousand pairs. */
export const pairProducts = kept((width: number, draw = 0): readonly number[] => {
  const { q, k } = samplePairs(width, draw);
  return Array.from({ length: PAIRS }, (_, i) => productOf(rowOf(q, i, width), rowOf(k, i, width)));
});

/** The products of a crowd, query by query. */
const crowdProducts = (width: number): readonly number[] => {
  const { q, keys } = crowdOf(width);
  return Array.from({ length: QUERIES * CROWD_KEYS }, (_, at) =>
    productOf(rowOf(q, Math.floor(at / CROWD_KEYS), width), rowOf(keys, at, width)),
  );
};

/** Widths [w], with the products of a thousand pairs in each, [w, PAIRS]. */
export const pairsInWidths = kept((...widths: number[]) => ({
  widths: tensor(widths, [widths.length]),
  products: tensor(
    widths.flatMap((width) => [...pairProducts(width, 0)]),
    [widths.length, PAIRS],
  ),
}));

/** Widths [w], with the products of the crowd in each, [w, QUERIES, CROWD_KEYS]. */
export const crowdInWidths = kept((...widths: number[]) => ({
  widths: tensor(widths, [widths.length]),
  products: tensor(
    widths.flatMap((width) => [...crowdProducts(width)]),
    [widths.length, QUERIES, CROWD_KEYS],
  ),
}));
