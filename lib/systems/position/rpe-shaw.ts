import { mix, project, weigh } from '../../nn/attention';
import { mixByPair, productsByPair } from '../../nn/by-pair';
import { offsets } from '../../nn/offsets';
import { type ParameterSpec, Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { add } from '../../ops/add';
import { clipIndex } from '../../ops/clip-index';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { gather } from '../../ops/gather';
import { matmul } from '../../ops/matmul';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, oneOf } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(10),
    dim: count(16),
    heads: count(2),
    /** k: keys further away share the entry of this distance. */
    clip: count(3),
    /** What an index counts: j − i as in the paper, or i − j as in code that mirrors it. */
    offset: oneOf(['key-query', 'query-key']),
    /** Whether positions add to the values too (equation 3), or to the keys alone. */
    values: flag(true),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

const pairs = ['query', 'key'] as const;
const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;

const table = (clip: number, d: number, symbol: string): ParameterSpec => ({
  shape: [2 * clip + 1, d],
  axes: ['offset', 'feature'],
  symbol,
  role: 'position',
  initial: { deviation: 0.6 },
});

/**
 * Self-attention with relative position representations: a learned vector for every clipped offset, added to the keys
 * and to the values, and shared by the heads (Shaw et al. 2018, arXiv:1803.02155, equations 3 to 5).
 */
const rpeShaw = defineSystem({
  id: 'rpe-shaw',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim, heads, clip, values }) => ({
    ...projectionParameters(dim),
    rel_k: table(clip, dim / heads, 'w^K'),
    ...(values ? { rel_v: table(clip, dim / heads, 'w^V') } : {}),
    ...outputParameters(dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, c) {
    const p = new Parameters(w);
    const d = c.dim / c.heads;
    const { q, k, v: value } = projectHeads(t, input.x, p, c.heads);

    // clip(j − i, k) + k: which row of the tables a pair reads (section 3.2).
    const offset = t.aside('offset', offsets(c.tokens, c.tokens, { order: c.offset }), pairs, {
      symbol: c.offset === 'key-query' ? 'j-i' : 'i-j',
      role: 'position',
      scale: 'index',
    });
    const index = t.name('index', clipIndex(offset, -c.clip, c.clip, c.clip), pairs, {
      symbol: 'I',
      role: 'position',
      scale: 'index',
    });
    const aK = t.name('a_k', gather(p.get('rel_k'), index), [...pairs, 'feature'], { symbol: 'a^K_{ij}', ...position });
    const aV = c.values
      ? t.name('a_v', gather(p.get('rel_v'), index), [...pairs, 'feature'], { symbol: 'a^V_{ij}', ...position })
      : null;

    // eᵢⱼ = qᵢ·(kⱼ + aᴷᵢⱼ)/√d (equation 4), as in equation 5 in two products.
    const byHead = ['head', ...pairs] as const;
    const content = t.name('scores_content', matmul(q, k, { transposeB: true }), byHead, {
      symbol: 'q_i k_j',
      ...attention,
    });
    const relative = t.name('scores_relative', productsByPair(q, aK), byHead, { symbol: 'q_i a^K_{ij}', ...position });
    const scores = divideBySqrt(add(content, relative), d, 'd');
    const probs = weigh(t, t.name('scores', scores, byHead, { symbol: 'e', ...attention }));

    // zᵢ = Σⱼ αᵢⱼ·(vⱼ + aⱽᵢⱼ) (equation 3).
    let z: Tensor;
    if (aV) {
      const part = ['head', 'token', 'feature'] as const;
      const ofContent = t.name('heads_content', matmul(probs, value), part, { symbol: 'A V', ...attention });
      const ofOffsets = t.name('heads_relative', mixByPair(probs, aV), part, { symbol: 'A a^V', ...position });
      z = t.name('heads', add(ofContent, ofOffsets), part, { symbol: 'Z', ...attention });
    } else z = mix(t, probs, value);
    project(t, z, p.within('proj.'));
  },
});
export default rpeShaw;
