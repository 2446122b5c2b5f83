import { stack, stackParameters } from '../../nn/blocks';
import { linear, linearParameters } from '../../nn/linear';
import { norm, normParameters } from '../../nn/norm';
import { causalMask } from '../../nn/pairs';
import { Parameters } from '../../nn/parameters';
import { type Activation, vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { add } from '../../ops/add';
import { argmax } from '../../ops/argmax';
import { exp } from '../../ops/exp';
import { gather } from '../../ops/gather';
import { gelu } from '../../ops/gelu';
import { geluTanh } from '../../ops/gelu-tanh';
import { ignore } from '../../ops/ignore';
import { matmul } from '../../ops/matmul';
import { meanKept } from '../../ops/mean-kept';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import { tokenLoss } from '../../ops/token-loss';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, oneOf, positive } from '../../system/schema';
import { batched, indices } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({
    batch,
    vocab: count(19),
    /** Places that have a position vector. */
    context: count(12),
    tokens: v.pipe(
      count(10),
      v.check((n) => n > 1, 'Expected at least 2: a prediction needs a next token'),
    ),
    dim: count(16),
    heads: count(2),
    mlp: count(64),
    depth: count(2),
    eps: positive(1e-5),
    gelu: oneOf(['tanh', 'erf']),
    /** Whether the output layer is the token embedding once more. */
    tied: flag(true),
    /** A target that counts for nothing. */
    pad_id: v.optional(
      v.pipe(
        v.number(),
        v.check((id) => Number.isInteger(id), 'Expected a whole number'),
      ),
      0,
    ),
    pad_tail: v.told,
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ tokens, context }) => tokens <= context,
    ({ tokens, context }) => `tokens ${tokens} do not fit into a context of ${context} positions`,
  ),
);

const activations: Readonly<Record<'tanh' | 'erf', Activation>> = {
  tanh: { f: geluTanh, name: 'gelu', symbol: '\\mathrm{GELU}' },
  erf: { f: gelu, name: 'gelu', symbol: '\\mathrm{GELU}' },
};

/**
 * A language model of the GPT-2 kind, small enough to be watched: pre-norm blocks in which a token sees only those before
 * it; every place predicts the next token (Radford et al. 2019, "Language Models are Unsupervised Multitask Learners",
 * section 2.3).
 */
export default defineSystem({
  id: 'causal-lm',
  config,
  inputs: (c) => batched(c.batch, { tokens: indices('token', c.tokens, 'x', c.vocab) }),
  parameters: (c) => ({
    token_embedding: {
      shape: [c.vocab, c.dim],
      axes: ['word', 'feature'],
      symbol: 'E',
      initial: { deviation: 0.5 },
    },
    position_embedding: {
      shape: [c.context, c.dim],
      axes: ['position', 'feature'],
      symbol: 'P',
      role: 'position',
      initial: { deviation: 0.3 },
    },
    ...stackParameters(c.depth, vitBlockParameters({ ...c, qkv_bias: true })),
    ...normParameters('norm', c.dim),
    ...(c.tied ? {} : linearParameters('head', { from: c.dim, to: c.vocab, bias: false, axes: ['feature', 'word'] })),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, { tokens: n, depth, heads, eps, tied, pad_id, gelu: form }) {
    const p = Parameters.of(w);
    const tokens = input.tokens;
    const sequence = ['token', 'feature'] as const;
    const words = t.aside('token_vectors', gather(p.get('token_embedding'), tokens), sequence, {
      symbol: 'E_x',
      role: 'residual',
    });
    const positions = t.aside(
      'position_vectors',
      slice(p.get('position_embedding'), 0, 0, n),
      ['position', 'feature'],
      {
        symbol: 'P',
        role: 'position',
      },
    );
    const z = t.name('embedding', add(words, positions), sequence, { symbol: 'z_0', role: 'residual' });
    const mask = t.name('causal_mask', causalMask({ queries: n, keys: n }), ['query', 'key'], {
      symbol: 'M',
      scale: 'mask',
    });
    const options = { heads, norm: 'pre', eps, mask, activation: activations[form] } as const;
    const out = stack(t, z, p, depth, (inner, x, of) => vitBlock(inner, x, of, options));
    const y = t.name('norm', norm(out, p.within('norm.'), eps), sequence, { symbol: 'y', role: 'residual' });

    const scored = tied ? matmul(y, p.get('token_embedding'), { transposeB: true }) : linear(y, p.within('head.'));
    const logits = t.name('logits', scored, ['token', 'word'], { symbol: '\\ell' });
    t.name('probs', softmax(logits), ['token', 'word'], { symbol: '\\hat{y}', scale: 'chances' });

    // Place i is asked for token i + 1.
    const next = ignore(slice(tokens, -1, 1, n), pad_id);
    const targets = t.name('targets', next, ['token'], { symbol: 'y', scale: 'index' });
    const losses = tokenLoss(slice(logits, -2, 0, n - 1), targets);
    const surprise = t.name('token_loss', losses, ['token'], { symbol: '-\\log\\hat{y}' });
    const loss = t.name('loss', meanKept(surprise, targets), [], { symbol: '\\mathcal{L}' });
    t.name('perplexity', exp(loss), [], { symbol: 'e^{\\mathcal{L}}' });
    t.name('argmax', argmax(logits), ['token'], { symbol: '\\mathrm{argmax}\\,\\hat{y}', scale: 'index' });
  },
});
