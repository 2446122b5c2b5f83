import { mix, project, weigh } from '../../nn/attention';
import { maskPairs } from '../../nn/masks';
import { causalMask } from '../../nn/pairs';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { relShift } from '../../nn/rel-shift';
import { add } from '../../ops/add';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { expand } from '../../ops/expand';
import { matmul } from '../../ops/matmul';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(6),
    dim: count(16),
    heads: count(2),
    /** One table of distances for all heads, instead of one for each. */
    shared_heads: flag(false),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;

/**
 * Causal attention with a learned vector for every distance, whose products with the queries are brought to their keys by
 * skewing: pad, reshape, cut (Huang et al. 2018, arXiv:1809.04281, section 3.4).
 */
const rpeMusicTransformer = defineSystem({
  id: 'rpe-music-transformer',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ tokens: n, dim, heads, shared_heads }) => ({
    ...projectionParameters(dim),
    // Row L − 1 is distance 0, row 0 the largest.
    e_r: {
      shape: [...(shared_heads ? [] : [heads]), n, dim / heads],
      axes: [...(shared_heads ? [] : (['head'] as const)), 'offset', 'feature'],
      symbol: 'E^r',
      role: 'position',
      initial: { deviation: 0.6 },
    },
    ...outputParameters(dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, dim, heads }) {
    const p = new Parameters(w);
    const { q, k, v: value } = projectHeads(t, input.x, p, heads);
    const table = p.get('e_r');
    const distances = table.shape.length === 2 ? table : expand(table, [...q.shape.slice(0, -2), n, dim / heads]);
    const byHead = ['head', 'query', 'key'] as const;

    // QEʳᵀ, and the three moves of figure 1.
    const qe = t.name('qe', matmul(q, distances, { transposeB: true }), ['head', 'query', 'offset'], {
      symbol: 'QE^{r\\top}',
      ...position,
    });
    const { padded, reshaped, shifted } = relShift(qe);
    t.name('padded', padded, ['head', 'query', 'offset'], { symbol: '\\mathrm{pad}(QE^{r\\top})', ...position });
    t.name('reshaped', reshaped, ['head', 'row', 'column'], { symbol: '\\mathrm{reshape}', ...position });
    const sRel = t.name('s_rel', shifted, byHead, { symbol: 'S^{rel}', ...position });

    // softmax((QKᵀ + Sʳᵉˡ)/√d)·V (equation 3), causal.
    const mask = t.name('mask', causalMask({ queries: n, keys: n }), ['query', 'key'], { symbol: 'M', scale: 'mask' });
    const qk = t.name('qk', matmul(q, k, { transposeB: true }), byHead, { symbol: 'QK^\\top', ...attention });
    const scores = divideBySqrt(add(qk, sRel), dim / heads, 'd');
    const logits = maskPairs(t.name('scores', scores, byHead, { symbol: 'S', ...attention }), mask);
    const probs = weigh(t, t.name('logits', logits, byHead, { symbol: 'L', ...attention }));
    project(t, mix(t, probs, value), p.within('proj.'));
  },
});
export default rpeMusicTransformer;
