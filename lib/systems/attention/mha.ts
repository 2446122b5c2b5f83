import { attend, project } from '../../nn/attention';
import { nameHeads, stretch } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { maskKeys, maskPairs } from '../../nn/masks';
import { Parameters, type Tensors } from '../../nn/parameters';
import { mean } from '../../ops/mean';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, lengths } from '../../system/schema';
import { batched, keyPadding, pairMask, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch,
    dim: count(16),
    heads: count(4),
    query_len: count(5),
    key_len: count(5),
    self_attention: flag(true),
    key_lengths: lengths,
    /** `float` is added to the scores; any other mask forbids where it is 1; null: no mask over pairs. */
    attn_mask: v.optional(v.nullable(v.string()), null),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    (c) => !c.self_attention || c.query_len === c.key_len,
    'self-attention reads its own queries, so key_len must equal query_len',
  ),
);

/**
 * Multi-head attention as in torch.nn.MultiheadAttention: packed projections, queries and keys of different length,
 * key padding and masks over pairs (Vaswani et al. 2017, arXiv:1706.03762, section 3.2.2).
 */
const mha = defineSystem({
  id: 'mha',
  config,
  inputs(c) {
    const { query_len: queries, key_len: keys, dim } = c;
    const cross = { key: tokens(keys, dim, 'X_K'), value: tokens(keys, dim, 'X_V') };
    return {
      ...batched(c.batch, {
        query: tokens(queries, dim, 'X'),
        ...(c.self_attention ? {} : cross),
        ...(c.key_lengths ? { key_padding_mask: keyPadding(keys) } : {}),
      }),
      ...(c.attn_mask === null ? {} : { attn_mask: pairMask(queries, keys, c.attn_mask === 'float') }),
    };
  },
  parameters: ({ dim }) => ({
    ...linearParameters('attn.in_proj', { from: dim, to: 3 * dim, symbols: ['W_{QKV}', 'b_{QKV}'] }),
    ...linearParameters('attn.out_proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { heads }) {
    const { query, key = query, value = query } = input;
    // Of the packed projection each operand reads its own third.
    const third = (x: Tensor, i: number) =>
      linear(
        x,
        new Parameters({
          weight: stretch(w['attn.in_proj.weight'] as Tensor, i, 3),
          bias: stretch(w['attn.in_proj.bias'] as Tensor, i, 3),
        }),
      );
    const split = nameHeads(t, [third(query, 0), third(key, 1), third(value, 2)], heads);
    const attended = attend(t, split, { logits: (scores) => masked(scores, input) });
    const proj = project(t, attended.heads, new Parameters(w, 'attn.out_proj.'));
    t.name('output', proj, ['token', 'feature'], { symbol: 'Y' });
    t.name('mean_probs', mean(attended.probs, -3), ['query', 'key'], {
      symbol: '\\bar{A}',
      role: 'attention',
      scale: 'weights',
    });
  },
});

function masked(scores: Tensor, { attn_mask: pairs, key_padding_mask: padding }: Tensors): Tensor {
  const paired = pairs ? maskPairs(scores, pairs) : scores;
  return padding ? maskKeys(paired, padding) : paired;
}

export default mha;
