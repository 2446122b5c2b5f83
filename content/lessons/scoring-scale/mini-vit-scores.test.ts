import { describe, expect, it } from 'vitest';
import { argmax, cosine, dot, entropy, mean } from '@/content/numbers/measure';
import { product, softmaxRows } from '@/content/numbers/tables';
import { patchify } from '@/lib/nn/patchify';
import { add } from '@/lib/ops/add';
import { matmul } from '@/lib/ops/matmul';
import { encoding2d } from '@/lib/ops/sinusoid-2d';
import { normal, seeded } from '@/lib/random';
import { type Tensor, tensor } from '@/lib/tensor/tensor';

// Queries and keys of an untrained mini ViT: a picture of 28 × 28 in 16 patches, tokens of width 96, heads of width 12.
const [SIDE, PATCH, WIDTH, HEADS, HEAD] = [28, 7, 96, 8, 12];
type Table = readonly (readonly number[])[];

const rowsOf = ({ data, shape }: Tensor): Table =>
  Array.from({ length: shape[0] as number }, (_, i) => [
    ...data.subarray(i * (shape[1] as number), (i + 1) * (shape[1] as number)),
  ]);

/** A ramp to the right, a ramp downwards, and a disc. */
const picture = tensor(
  Array.from({ length: SIDE * SIDE }, (_, at) => {
    const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
    return [x / 27, y / 27, (x - 13.5) ** 2 + (y - 13.5) ** 2 <= 64 ? 1 : 0];
  }).flat(),
  [SIDE, SIDE, 3],
);

function standardised(row: readonly number[]): number[] {
  const variance = mean(row.map((x) => (x - mean(row)) ** 2));
  return row.map((x) => (x - mean(row)) / Math.sqrt(variance + 1e-5));
}

/** The raw products of the first block, [head][query][key], and queries and keys that make them. */
function firstBlock(): readonly { readonly q: Table; readonly k: Table; readonly products: Table }[] {
  const random = seeded(1);
  const drawn = (rows: number, columns: number) =>
    tensor(
      Array.from({ length: rows * columns }, () => normal(random) / Math.sqrt(rows)),
      [rows, columns],
    );
  const embed = drawn(PATCH * PATCH * 3, WIDTH);
  for (let i = 0; i < WIDTH; i++) normal(random); // a class token, which is not used
  const qkv = rowsOf(drawn(WIDTH, 3 * WIDTH));
  const places = encoding2d({ gridH: 4, gridW: 4, dim: WIDTH, temperature: 10000, layout: 'simple-vit' });
  const tokens = rowsOf(add(matmul(patchify(picture, PATCH), embed), places));
  const made = product(tokens.map(standardised), qkv);
  const part = (from: number): Table => made.map((row) => row.slice(from, from + HEAD));
  return Array.from({ length: HEADS }, (_, h) => {
    const [q, k] = [part(h * HEAD), part(WIDTH + h * HEAD)];
    return { q, k, products: q.map((a) => k.map((b) => dot(a, b))) };
  });
}

const heads = firstBlock();

describe('scores of an untrained mini ViT', () => {
  it('make rows that are sharper undivided and nearly even divided by the width itself', () => {
    const evenness = (divisor: number) =>
      mean(
        heads.flatMap(({ products }) =>
          softmaxRows(products.map((row) => row.map((s) => s / divisor))).map((row) => entropy([...row])),
        ),
      );
    expect(evenness(1)).toBeCloseTo(2.136642, 4);
    expect(evenness(Math.sqrt(HEAD))).toBeCloseTo(2.685937, 4);
    expect(evenness(HEAD)).toBeCloseTo(2.764985, 4);
  });

  it('pick another key than cosines do in 13 of the 16 rows of head 3', () => {
    const differing = heads.map(
      ({ q, k, products }) =>
        q.filter((a, i) => argmax(products[i] as number[]) !== argmax(k.map((b) => cosine(a, b)))).length,
    );
    expect(differing[2]).toBe(13);
    expect(Math.max(...differing.toSpliced(2, 1))).toBeLessThanOrEqual(5);
  });
});
