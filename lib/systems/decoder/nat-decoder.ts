import { attend, project } from '../../nn/attention';
import { stack, stackParameters } from '../../nn/blocks';
import { pool } from '../../nn/class-token';
import { decoderBlock } from '../../nn/decoder-block';
import { nameHeads } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { mlp, mlpParameters } from '../../nn/mlp';
import { normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { outputParameters, projectionParameters } from '../../nn/projections';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { argmax } from '../../ops/argmax';
import { expand } from '../../ops/expand';
import { firstOf } from '../../ops/first-of';
import { keepFirst } from '../../ops/keep-first';
import { logSoftmax } from '../../ops/log-softmax';
import { oneMore } from '../../ops/one-more';
import { relu } from '../../ops/relu';
import { reshape } from '../../ops/reshape';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import { sumUpTo } from '../../ops/sum-up-to';
import { takeAlong } from '../../ops/take-along';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, countOrNone, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    memory: count(5),
    /** Places for words. */
    slots: count(6),
    vocab: count(9),
    start: countOrNone(0),
    end: countOrNone(1),
    dim: count(16),
    heads: count(2),
    mlp: count(32),
    depth: count(1),
    /** The longest length that the length classifier knows. */
    max_length: count(6),
    eps: positive(1e-5),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ start, end, vocab }) => start < vocab && end < vocab,
    ({ start, end, vocab }) => `start ${start} and end ${end} must be words, below vocab ${vocab}`,
  ),
);

const sequence = ['token', 'feature'] as const;
const fc = { first: 'fc1', activation: 'relu', symbol: '\\mathrm{ReLU}', second: 'fc2' };

const layerParameters = (dim: number, hidden: number): ParameterSpecs => ({
  ...prefixed('self_attn.', { ...projectionParameters(dim, true), ...outputParameters(dim) }),
  ...prefixed('cross_attn.', { ...projectionParameters(dim, true), ...outputParameters(dim) }),
  ...prefixed('mlp.', mlpParameters(dim, hidden, fc)),
  ...normParameters('norm1', dim, '_1'),
  ...normParameters('norm2', dim, '_2'),
  ...normParameters('norm3', dim, '_3'),
});

/**
 * Translation in one pass: every place gets the same start vector and its position, all words see each other, and all
 * are said at once. How many there are is either guessed from the memory or read off the first END (Gu et al. 2017,
 * arXiv:1711.02281, section 3, in its plain form, without fertilities).
 */
export default defineSystem({
  id: 'nat-decoder',
  config,
  inputs: (c) => batched(c.batch, { memory: tokens(c.memory, c.dim, 'M') }),
  parameters: (c) => ({
    ...linearParameters('length', { from: c.dim, to: c.max_length, axes: ['feature', 'class'] }),
    token_embedding: {
      shape: [c.vocab, c.dim],
      axes: ['word', 'feature'],
      symbol: 'E',
      initial: { deviation: 0.5 },
    },
    pos_embed: {
      shape: [c.slots, c.dim],
      axes: ['position', 'feature'],
      symbol: 'P',
      role: 'position',
      initial: { deviation: 0.3 },
    },
    ...stackParameters(c.depth, layerParameters(c.dim, c.mlp), 'layer'),
    ...linearParameters('head', { from: c.dim, to: c.vocab, axes: ['feature', 'word'] }),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, { slots, dim, start, end, heads, depth, eps }) {
    const p = Parameters.of(w);
    const memory = input.memory;
    const lead = memory.shape.slice(0, -2);
    const guessed = guessLength(within(t, 'length.'), memory, p);

    const first = expand(slice(p.get('token_embedding'), 0, start, start + 1), [...lead, slots, dim]);
    const begun = t.name('tokens', add(first, p.get('pos_embed')), sequence, { symbol: 'z_0', role: 'residual' });
    const layersOf = (inner: Tracer, of: Parameters) =>
      [
        (x: Tensor) => attendTo(within(inner, 'self_attn.'), x, x, of.within('self_attn.'), heads),
        (x: Tensor) => attendTo(within(inner, 'cross_attn.'), x, memory, of.within('cross_attn.'), heads),
        (x: Tensor) => mlp(within(inner, 'mlp.'), x, of.within('mlp.'), relu, fc),
      ] as const;
    const decode = (inner: Tracer, z: Tensor, of: Parameters) =>
      decoderBlock(inner, z, of, { order: 'post', eps, layers: layersOf(inner, of) });
    const z = stack(t, begun, p, depth, decode, 'layer');

    const words = ['token', 'word'] as const;
    const logits = t.name('logits', linear(z, p.within('head.')), words, { symbol: '\\ell' });
    const logProbs = t.name('log_probs', logSoftmax(logits), words, { symbol: '\\log\\hat{y}' });
    t.name('probs', softmax(logits), words, { symbol: '\\hat{y}', scale: 'chances' });
    const index = (symbol: string) => ({ symbol, scale: 'index' }) as const;
    const said = t.name('argmax', argmax(logits), ['token'], index('\\mathrm{argmax}\\,\\ell'));
    t.name('by_length.tokens', keepFirst(said, guessed), ['token'], index('y'));
    const length = t.name('by_end.length', firstOf(said, end), [], index('n'));
    t.name('by_end.tokens', keepFirst(said, length), ['token'], index('y'));
    // The words and the END behind them.
    const chosen = reshape(takeAlong(logProbs, reshape(said, [...lead, slots, 1])), [...lead, slots]);
    const each = t.aside('by_end.word_log_probs', chosen, ['token'], { symbol: '\\log\\hat{y}_y' });
    t.name('by_end.log_prob', sumUpTo(each, length), [], { symbol: '\\log p' });
  },
});

/** How many words there will be, by a classifier on the mean of the memory; whole numbers [...]. */
function guessLength(t: Tracer, memory: Tensor, p: Parameters): Tensor {
  const pooled = t.name('pooled', pool(memory, 'mean'), ['feature'], { symbol: '\\bar{M}' });
  const logits = t.name('logits', linear(pooled, p.within('length.')), ['class'], { symbol: '\\ell' });
  t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{n}', scale: 'chances' });
  return t.name('predicted', oneMore(argmax(logits)), [], { symbol: 'n', scale: 'index' });
}

/** Attention of one sequence to another, or to itself, without masks. */
function attendTo(t: Tracer, asking: Tensor, asked: Tensor, p: Parameters, heads: number): Tensor {
  const [q, k, v] = [linear(asking, p.within('q.')), linear(asked, p.within('k.')), linear(asked, p.within('v.'))];
  return project(t, attend(t, nameHeads(t, [q, k, v], heads)).heads, p.within('proj.'));
}
