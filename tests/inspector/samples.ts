import { abs } from '@/lib/ops/abs';
import { add } from '@/lib/ops/add';
import { alias } from '@/lib/ops/alias';
import { argmax } from '@/lib/ops/argmax';
import { cosineSimilarity } from '@/lib/ops/cosine-similarity';
import { crossEntropy } from '@/lib/ops/cross-entropy';
import { divide } from '@/lib/ops/divide';
import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { eluPlusOne } from '@/lib/ops/elu-plus-one';
import { exp } from '@/lib/ops/exp';
import { fillMasked } from '@/lib/ops/fill-masked';
import { defineFormula } from '@/lib/ops/formula';
import { gather } from '@/lib/ops/gather';
import { gelu } from '@/lib/ops/gelu';
import { hardswish } from '@/lib/ops/hardswish';
import { layerNorm } from '@/lib/ops/layer-norm';
import { log } from '@/lib/ops/log';
import { matmul } from '@/lib/ops/matmul';
import { max } from '@/lib/ops/max';
import { mean } from '@/lib/ops/mean';
import { padLeading } from '@/lib/ops/pad-leading';
import { relativeIndex } from '@/lib/ops/relative-index';
import { relu } from '@/lib/ops/relu';
import { sigmoid } from '@/lib/ops/sigmoid';
import { encoding1d } from '@/lib/ops/sinusoid-1d';
import { softmax } from '@/lib/ops/softmax';
import { sqrt } from '@/lib/ops/sqrt';
import { subtract } from '@/lib/ops/subtract';
import { sum } from '@/lib/ops/sum';
import { swish } from '@/lib/ops/swish';
import { tanh } from '@/lib/ops/tanh';
import { topK } from '@/lib/ops/top-k';
import { normal, seeded } from '@/lib/random';
import {
  call,
  cell,
  compare,
  constant,
  power,
  product,
  quotient,
  reported,
  sum as total,
} from '@/lib/tensor/expression';
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
  const x = t.aside('in.x', draw([4, 147]), ['patch', 'pixel'], { symbol: 'X_p' });
  const w = t.aside('w.embed.weight', draw([147, 12]), ['pixel', 'feature'], { symbol: 'W_E', scale: 'parameters' });
  const b = t.aside('w.embed.bias', draw([12]), ['feature'], { symbol: 'b_E', scale: 'parameters' });
  const z = t.name('embedding', add(matmul(x, w), b), ['patch', 'feature'], { symbol: 'E' });
  const q = t.name('q', alias(z), ['query', 'feature'], { symbol: 'Q', role: 'query' });
  const k = t.name('k', layerNorm(z, draw([12]), draw([12]), 1e-6), ['key', 'feature'], {
    symbol: '\\mathrm{LN}(z)',
    role: 'key',
  });
  const products = t.aside('products', matmul(q, k, { transposeB: true }), ['query', 'key'], {
    symbol: 'QK^\\top',
    role: 'attention',
  });
  const scores = t.name('scores', divideBySqrt(products, 12, 'd_head'), ['query', 'key'], {
    symbol: 'S',
    role: 'attention',
  });
  t.name('at_once', divideBySqrt(matmul(q, k, { transposeB: true }), 12, 'd'), ['query', 'key'], { symbol: 'S' });
  const mask = t.aside('in.mask', tensor([0, 1, 1, 1, ...Array(12).fill(0)], [4, 4], 'i32'), ['query', 'key'], {
    symbol: 'M',
    scale: 'mask',
  });
  t.name('masked', fillMasked(scores, mask), ['query', 'key'], { symbol: 'L' });
  const wide = t.name('wide', matmul(q, draw([12, 30])), ['query', 'key'], { symbol: 'H' });
  t.name('probs', softmax(wide), ['query', 'key'], { symbol: 'A', role: 'attention', scale: 'weights' });
  t.name('mean', mean(wide, -1), ['query'], { symbol: '\\bar{h}' });
  t.name('gelu', gelu(wide), ['query', 'key'], { symbol: '\\mathrm{GELU}(H)' });
  t.name('relu', relu(wide), ['query', 'key'], { symbol: 'R' });
  const index = t.name('index', relativeIndex(2, 2), ['query', 'key'], { symbol: 'I', scale: 'index' });
  const table = t.aside('w.table', draw([9, 2]), ['offset', 'head'], { symbol: 'T', scale: 'parameters' });
  t.name('rel_bias', gather(table, index), ['query', 'key', 'head'], { symbol: 'B' });
  t.name('padded', padLeading(scores, 1), ['query', 'key'], { symbol: 'P' });
  t.name('waves', encoding1d({ length: 8, dim: 16, base: 10_000 }), ['position', 'feature'], { symbol: 'P' });
  t.name('cosines', cosineSimilarity(z), ['patch', 'patch'], { symbol: 'C' });
  const label = t.aside('in.label', tensor([3], [1], 'i32'), ['batch'], { symbol: 'y' });
  t.name('loss', crossEntropy(draw([10]), label), [], { symbol: '\\mathcal{L}' });
  const probs = t.get('probs').tensor;
  t.name('sum', sum(wide, 0), ['key'], { symbol: '\\Sigma' });
  t.name('max', max(wide, -1), ['query'], { symbol: 'm' });
  t.name('centred', subtract(wide, t.get('sum').tensor), ['query', 'key'], { symbol: 'H_c' });
  t.name('ratio', divide(probs, add(exp(wide), exp(wide))), ['query', 'key'], { symbol: 'D' });
  t.name('log', log(probs), ['query', 'key'], { symbol: 'L' });
  t.name('sqrt', sqrt(probs), ['query', 'key'], { symbol: 'r' });
  t.name('gate', sigmoid(wide), ['query', 'key'], { symbol: 'g' });
  t.name('abs', abs(tanh(wide)), ['query', 'key'], { symbol: 'a' });
  t.name('swish', swish(wide), ['query', 'key'], { symbol: 's' });
  t.name('hardswish', hardswish(wide), ['query', 'key'], { symbol: 'h' });
  t.name('elu', eluPlusOne(wide), ['query', 'key'], { symbol: '\\phi' });
  t.name('argmax', argmax(wide), ['query'], { symbol: 'c' });
  t.name('top', topK(wide, 3), ['query', 'rank'], { symbol: 'o' });
  t.name('words', words([wide], null), ['query', 'key'], { symbol: 'w' });
  return t;
}

/** The function words that no op has alone. */
const words = defineFormula<[x: Tensor]>('words', ([x], at) => {
  const value = cell(x, at);
  const rounded = total([call('floor', value), call('round', product(constant(2), value)), call('sign', value)]);
  const bits = call('log2', total([constant(1), power(value, constant(2))]));
  const measured = quotient(compare(value, '≤', constant(0.5)), reported(77.91, 'Dosovitskiy et al. 2021, table 5'));
  return total([rounded, bits, measured]);
});
