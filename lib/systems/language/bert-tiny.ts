import { attend, project } from '../../nn/attention';
import { stack, stackParameters } from '../../nn/blocks';
import { pool } from '../../nn/class-token';
import { linear, linearParameters } from '../../nn/linear';
import { mlp, mlpParameters } from '../../nn/mlp';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpec, type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { expand } from '../../ops/expand';
import { gather } from '../../ops/gather';
import { gelu } from '../../ops/gelu';
import { keepBias } from '../../ops/keep-bias';
import { matmul } from '../../ops/matmul';
import { meanKept } from '../../ops/mean-kept';
import { reshape } from '../../ops/reshape';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import { tanh } from '../../ops/tanh';
import { tokenLoss } from '../../ops/token-loss';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, positive } from '../../system/schema';
import { batched, indices } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    vocab: count(32),
    positions: count(16),
    segments: count(2),
    tokens: count(12),
    dim: count(32),
    heads: count(4),
    mlp: count(64),
    depth: count(2),
    eps: positive(1e-12),
    /** What is added to the scores of padding. */
    mask_value: v.optional(v.number(), -10_000),
    lengths: v.told,
    mask_id: v.told,
    masked: v.told,
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ tokens, positions }) => tokens <= positions,
    ({ tokens, positions }) => `tokens ${tokens} do not fit into ${positions} positions`,
  ),
);

const sequence = ['token', 'feature'] as const;
const fc = { first: 'fc1', activation: 'gelu', symbol: '\\mathrm{GELU}', second: 'fc2' };
const embedding = (n: number, dim: number, axis: 'word' | 'position' | 'kind', symbol: string): ParameterSpec => ({
  shape: [n, dim],
  axes: [axis, 'feature'],
  symbol,
  initial: { deviation: 0.5 },
});

const layerParameters = (dim: number, hidden: number): ParameterSpecs => ({
  ...prefixed('attn.', { ...projectionParameters(dim, true), ...outputParameters(dim) }),
  ...normParameters('norm1', dim, '_1'),
  ...prefixed('mlp.', mlpParameters(dim, hidden, fc)),
  ...normParameters('norm2', dim, '_2'),
});

/**
 * BERT, small enough to be watched: a post-norm encoder that reads a whole sequence at once, guesses masked words, and
 * tells from the first token whether two sentences belong together (Devlin et al. 2018, arXiv:1810.04805, section 3).
 */
export default defineSystem({
  id: 'bert-tiny',
  config,
  inputs: (c) =>
    batched(c.batch, {
      input_ids: indices('token', c.tokens, 'x', c.vocab),
      token_type_ids: indices('token', c.tokens, 's', c.segments),
      attention_mask: { ...indices('token', c.tokens, 'M'), scale: 'mask' },
      mlm_labels: indices('token', c.tokens, 'y'),
      nsp_labels: { shape: [], dtype: 'i32', axes: [], symbol: 'c', scale: 'index' },
    }),
  parameters: (c) => ({
    'embeddings.word': embedding(c.vocab, c.dim, 'word', 'E'),
    'embeddings.position': { ...embedding(c.positions, c.dim, 'position', 'P'), role: 'position' },
    'embeddings.segment': embedding(c.segments, c.dim, 'kind', 'S'),
    ...normParameters('embeddings.norm', c.dim),
    ...stackParameters(c.depth, layerParameters(c.dim, c.mlp), 'layer'),
    ...linearParameters('mlm.dense', { from: c.dim, to: c.dim }),
    ...normParameters('mlm.norm', c.dim),
    'mlm.bias': { shape: [c.vocab], axes: ['word'], symbol: 'b', initial: { all: 0 } },
    ...linearParameters('pooler', { from: c.dim, to: c.dim }),
    ...linearParameters('nsp', { from: c.dim, to: 2, axes: ['feature', 'class'] }),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const p = Parameters.of(w);
    const mask = keepBias(input.attention_mask, config.mask_value);
    const [lead, n] = [mask.shape.slice(0, -1), config.tokens];
    const extended = t.name('extended_mask', reshape(mask, [...lead, 1, 1, n]), ['head', 'query', 'key'], {
      symbol: 'M',
      role: 'attention',
    });
    const onPairs = expand(extended, [...lead, config.heads, n, n]);
    const embedded = embed(within(t, 'embeddings.'), input, p.within('embeddings.'), config);
    const options = { ...config, mask: onPairs };
    const z = stack(t, embedded, p, config.depth, (named, x, of) => encode(named, x, of, options), 'layer');
    const masked = guessWords(within(t, 'mlm.'), z, p, { labels: input.mlm_labels, eps: config.eps });
    const pooled = tanh(linear(pool(z, 'cls'), p.within('pooler.')));
    const first = t.name('pooled', pooled, ['feature'], { symbol: '\\tanh(z_0 W)', role: 'residual' });
    const follows = judgePair(within(t, 'nsp.'), linear(first, p.within('nsp.')), input.nsp_labels);
    t.name('loss', add(masked, follows), [], { symbol: '\\mathcal{L}' });
  },
});

type Ids = Readonly<Record<'input_ids' | 'token_type_ids', Tensor>>;

interface Sizes {
  readonly tokens: number;
  readonly eps: number;
}

/** Word, place and sentence of every token, added up and normalised, [..., n, D]. */
function embed(t: Tracer, input: Ids, p: Parameters, { tokens: n, eps }: Sizes): Tensor {
  const look = (symbol: string) => ({ symbol, role: 'residual' }) as const;
  const words = t.name('word', gather(p.get('word'), input.input_ids), sequence, look('E_x'));
  const places = t.name('position', slice(p.get('position'), 0, 0, n), sequence, { symbol: 'P', role: 'position' });
  const kinds = t.name('segment', gather(p.get('segment'), input.token_type_ids), sequence, look('S_s'));
  const all = t.name('sum', add(add(words, kinds), places), sequence, look('E_x + S_s + P'));
  return t.name('norm', norm(all, p.within('norm.'), eps), sequence, look('z_0'));
}

interface Layer {
  readonly heads: number;
  readonly eps: number;
  /** Added to the scores, [..., heads, n, n]. */
  readonly mask: Tensor;
}

/** One encoder layer: attention, add, normalise; then each token by itself, add, normalise. */
function encode(t: Tracer, z: Tensor, p: Parameters, { heads, eps, mask }: Layer): Tensor {
  const attn = within(t, 'attn.');
  const split = projectHeads(attn, z, p.within('attn.'), heads);
  const mixed = attend(attn, split, { logits: (scores) => add(scores, mask) }).heads;
  const attended = project(attn, mixed, p.within('attn.proj.'));
  const residual1 = t.name('residual1', add(z, attended), sequence, { symbol: "z'", role: 'residual' });
  const middle = t.name('norm1', norm(residual1, p.within('norm1.'), eps), sequence, { symbol: "\\mathrm{LN}(z')" });
  const transformed = mlp(within(t, 'mlp.'), middle, p.within('mlp.'), gelu, fc);
  const residual2 = t.name('residual2', add(middle, transformed), sequence, { symbol: 'z', role: 'residual' });
  return t.name('norm2', norm(residual2, p.within('norm2.'), eps), sequence, { symbol: '\\mathrm{LN}(z)' });
}

/** Which word stands at every place; only masked places count in the loss, []. */
function guessWords(t: Tracer, z: Tensor, p: Parameters, { labels, eps }: { labels: Tensor; eps: number }): Tensor {
  const words = ['token', 'word'] as const;
  const dense = t.name('dense', linear(z, p.within('mlm.dense.')), sequence, { symbol: 'H' });
  const active = t.name('gelu', gelu(dense), sequence, { symbol: '\\mathrm{GELU}(H)' });
  const even = t.name('norm', norm(active, p.within('mlm.norm.'), eps), sequence, { symbol: 'y' });
  const scored = add(matmul(even, p.get('embeddings.word'), { transposeB: true }), p.get('mlm.bias'));
  const logits = t.name('logits', scored, words, { symbol: '\\ell' });
  t.name('probs', softmax(logits), words, { symbol: '\\hat{y}', scale: 'chances' });
  const losses = t.aside('token_loss', tokenLoss(logits, labels), ['token'], { symbol: '-\\log\\hat{y}' });
  return t.name('loss', meanKept(losses, labels), [], { symbol: '\\mathcal{L}_{\\mathrm{MLM}}' });
}

/** Whether the second sentence follows the first, and the loss, []. */
function judgePair(t: Tracer, made: Tensor, labels: Tensor): Tensor {
  const logits = t.name('logits', made, ['class'], { symbol: '\\ell' });
  t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  return t.name('loss', meanKept(tokenLoss(logits, labels), labels), [], { symbol: '\\mathcal{L}_{\\mathrm{NSP}}' });
}
