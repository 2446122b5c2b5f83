import { attend, project } from '../../nn/attention';
import { splitHeads } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { maskPairs } from '../../nn/masks';
import { causalMask } from '../../nn/pairs';
import { Parameters } from '../../nn/parameters';
import { expand } from '../../ops/expand';
import { reshape } from '../../ops/reshape';
import { wholes } from '../../ops/table';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { call, constant, product, quotient } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(7),
    dim: count(16),
    heads: count(4),
    /** Heads of keys and values; 1 is multi-query attention, as many as `heads` the ordinary kind. */
    kv_heads: count(2),
    head_dim: count(4),
    causal: flag(true),
  }),
  v.check(
    ({ heads, kv_heads }) => heads % kv_heads === 0,
    ({ heads, kv_heads }) => `kv_heads ${kv_heads} must divide heads ${heads}: every group is of equal size`,
  ),
);

interface Sharing {
  /** Query heads that share one head of keys and values. */
  readonly group: number;
}

const kvHead = ([h]: readonly number[], { group }: Sharing) =>
  call('floor', quotient(constant(h as number, 'h'), constant(group, 'g')));

interface Cache {
  readonly kinds: readonly [full: number, grouped: number];
  readonly tokens: number;
  readonly head_dim: number;
}

/** Numbers to keep for all tokens so far: keys and values of every head of theirs. */
const cacheSize = ([kind]: readonly number[], { kinds, tokens, head_dim }: Cache) =>
  product(constant(2), constant(kinds[kind as 0 | 1], 'h'), constant(tokens, 'n'), constant(head_dim, 'd'));

/**
 * Grouped-query attention: several heads of queries read one head of keys and values, so that less must be kept while a
 * text is written (Ainslie et al. 2023, arXiv:2305.13245, section 2.2; with one group Shazeer 2019, arXiv:1911.02150,
 * section 3).
 */
export default defineSystem({
  id: 'gqa',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim, heads, kv_heads, head_dim }) => ({
    ...linearParameters('q', { from: dim, to: heads * head_dim, bias: false, symbols: ['W_Q', ''], role: 'query' }),
    ...linearParameters('k', { from: dim, to: kv_heads * head_dim, bias: false, symbols: ['W_K', ''], role: 'key' }),
    ...linearParameters('v', { from: dim, to: kv_heads * head_dim, bias: false, symbols: ['W_V', ''], role: 'value' }),
    ...linearParameters('proj', { from: heads * head_dim, to: dim, bias: false, symbols: ['W_O', ''] }),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, heads, kv_heads, head_dim, causal }) {
    const p = new Parameters(w);
    const x = input.x;
    const group = heads / kv_heads;
    const projected = (name: string, of: number): Tensor => splitHeads(linear(x, p.within(`${name}.`)), of);
    const q = t.name('q', projected('q', heads), ['head', 'token', 'feature'], { symbol: 'Q', role: 'query' });
    const shared = ['group', 'token', 'feature'] as const;
    const k = t.name('k', projected('k', kv_heads), shared, { symbol: 'K', role: 'key' });
    const v = t.name('v', projected('v', kv_heads), shared, { symbol: 'V', role: 'value' });
    t.name('kv_head', wholes([heads], kvHead, { group }), ['head'], { symbol: 'g', scale: 'index' });
    const mask = causal
      ? t.name('mask', causalMask({ queries: n, keys: n }), ['query', 'key'], { symbol: 'M', scale: 'mask' })
      : null;
    const split = { q, k: repeatHeads(k, group), v: repeatHeads(v, group) };
    const { heads: mixed } = attend(t, split, mask ? { logits: (scores) => maskPairs(scores, mask) } : {});
    project(t, mixed, p.within('proj.'));
    const kinds = [heads, kv_heads] as const;
    t.name('cache_numbers', wholes([2], cacheSize, { kinds, tokens: n, head_dim }), ['kind'], { symbol: 'c' });
  },
});

/** Each head of keys or values for every query head of its group, [..., g, n, d] → [..., g·group, n, d]. */
function repeatHeads(x: Tensor, group: number): Tensor {
  const lead = x.shape.slice(0, -3);
  const [g, n, d] = x.shape.slice(-3) as [number, number, number];
  const repeated = expand(reshape(x, [...lead, g, 1, n, d]), [...lead, g, group, n, d]);
  return reshape(repeated, [...lead, g * group, n, d]);
}
