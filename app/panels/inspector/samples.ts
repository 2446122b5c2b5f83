import {
  add,
  alias,
  cosineSimilarity,
  crossEntropy,
  divideBySqrt,
  encoding1d,
  fillMasked,
  gather,
  gelu,
  layerNorm,
  matmul,
  mean,
  padLeading,
  relativeIndex,
  relu,
  softmax,
} from '@/lib/ops';
import { normal, seeded } from '@/lib/random';
import type { Shape } from '@/lib/tensor/shape';
import { sizeOf } from '@/lib/tensor/shape';
import { type Tensor, tensor } from '@/lib/tensor/tensor';
import { type Edits, Trace } from '@/lib/trace/trace';

/** A small run that uses every kind of arithmetic, for the tests of the inspector. */
export function sampleTrace(edits: Edits = {}): Trace {
  const random = seeded(11);
  const t = new Trace(edits);
  const draw = (shape: Shape): Tensor =>
    tensor(
      Array.from({ length: sizeOf(shape) }, () => normal(random)),
      shape,
    );
  const x = t.aside('in.x', draw([4, 147]), ['patch', 'pixel'], 'X_p');
  const w = t.aside('w.embed.weight', draw([147, 12]), ['pixel', 'feature'], 'W_E');
  const b = t.aside('w.embed.bias', draw([12]), ['feature'], 'b_E');
  const z = t.name('embedding', add(matmul(x, w), b), ['patch', 'feature'], 'E');
  const q = t.name('q', alias(z), ['query', 'feature'], 'Q');
  const k = t.name('k', layerNorm(z, draw([12]), draw([12]), 1e-6), ['key', 'feature'], '\\mathrm{LN}(z)');
  const products = t.aside('products', matmul(q, k, { transposeB: true }), ['query', 'key'], 'QK^\\top');
  const scores = t.name('scores', divideBySqrt(products, 12, 'd_head'), ['query', 'key'], 'S');
  t.name('at_once', divideBySqrt(matmul(q, k, { transposeB: true }), 12, 'd'), ['query', 'key'], 'S');
  const mask = t.aside('in.mask', tensor([0, 1, 1, 1, ...Array(12).fill(0)], [4, 4], 'i32'), ['query', 'key'], 'M');
  t.name('masked', fillMasked(scores, mask), ['query', 'key'], 'L');
  const wide = t.name('wide', matmul(q, draw([12, 30])), ['query', 'key'], 'H');
  t.name('probs', softmax(wide), ['query', 'key'], 'A');
  t.name('mean', mean(wide, -1), ['query'], '\\bar{h}');
  t.name('gelu', gelu(wide), ['query', 'key'], '\\mathrm{GELU}(H)');
  t.name('relu', relu(wide), ['query', 'key'], 'R');
  const index = t.name('index', relativeIndex(2, 2), ['query', 'key'], 'I');
  const table = t.aside('w.table', draw([9, 2]), ['offset', 'head'], 'T');
  t.name('rel_bias', gather(table, index), ['query', 'key', 'head'], 'B');
  t.name('padded', padLeading(scores, 1), ['query', 'key'], 'P');
  t.name('waves', encoding1d({ length: 8, dim: 16, base: 10_000 }), ['position', 'feature'], 'P');
  t.name('cosines', cosineSimilarity(z), ['patch', 'patch'], 'C');
  const label = t.aside('in.label', tensor([3], [1], 'i32'), ['batch'], 'y');
  t.name('loss', crossEntropy(draw([10]), label), [], '\\mathcal{L}');
  return t;
}
