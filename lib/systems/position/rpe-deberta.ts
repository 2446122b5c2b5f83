import { mix, project, weigh } from '../../nn/attention';
import { splitHeads } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { offsets } from '../../nn/offsets';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { add } from '../../ops/add';
import { clipIndex } from '../../ops/clip-index';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { expand } from '../../ops/expand';
import { matmul } from '../../ops/matmul';
import { permute } from '../../ops/permute';
import { takeAlong } from '../../ops/take-along';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, oneOf } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(9),
    dim: count(16),
    heads: count(2),
    /** k: offsets are clipped to 2k entries. */
    clip: count(4),
    qkv_bias: flag(false),
    /** Which entry position-to-content reads: δ(j, i) as the paper prints it, or δ(i, j) as the published code does. */
    p2c_index: oneOf(['paper', 'code']),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

const pairs = ['query', 'key'] as const;
const byHead = ['head', ...pairs] as const;
const index = { role: 'position', scale: 'index' } as const;
const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;

/**
 * Disentangled attention: contents and relative positions have projections of their own, and a score is the sum of
 * content-to-content, content-to-position and position-to-content (He et al. 2020, arXiv:2006.03654, section 3.1).
 */
const rpeDeberta = defineSystem({
  id: 'rpe-deberta',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim, clip, qkv_bias: bias }) => ({
    ...projectionParameters(dim, bias),
    rel_embedding: {
      shape: [2 * clip, dim],
      axes: ['offset', 'feature'],
      symbol: 'P',
      role: 'position',
      initial: { deviation: 0.6 },
    },
    ...linearParameters('q_r', { from: dim, to: dim, bias, symbols: ['W_{q,r}', 'b_{q,r}'], role: 'position' }),
    ...linearParameters('k_r', { from: dim, to: dim, bias, symbols: ['W_{k,r}', 'b_{k,r}'], role: 'position' }),
    ...outputParameters(dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, dim, heads, clip, p2c_index }) {
    const p = new Parameters(w);
    const { q, k, v: value } = projectHeads(t, input.x, p, heads);

    // Qʳ = P·W_{q,r}, Kʳ = P·W_{k,r}
    const relative = (name: 'q_r' | 'k_r', symbol: string) =>
      t.name(
        name,
        splitHeads(linear(p.get('rel_embedding'), p.within(`${name}.`)), heads),
        ['head', 'offset', 'feature'],
        { symbol, ...position },
      );
    const qR = relative('q_r', 'Q^r');
    const kR = relative('k_r', 'K^r');
    const perHead = (x: Tensor) => expand(x, [...q.shape.slice(0, -2), 2 * clip, dim / heads]);

    // δ(i, j) = clip(i − j + k, 0, 2k − 1) (equation 3).
    const offset = t.aside('offset', offsets(n, n, { order: 'query-key' }), pairs, { symbol: 'i-j', ...index });
    const delta = t.name('delta', clipIndex(offset, -clip, clip - 1, clip), pairs, {
      symbol: '\\delta(i,j)',
      ...index,
    });
    const reads = p2c_index === 'paper' ? permute(delta, [1, 0]) : delta;
    const p2cIndex = t.name('p2c_index', reads, pairs, {
      symbol: p2c_index === 'paper' ? '\\delta(j,i)' : '\\delta(i,j)',
      ...index,
    });

    // Ãᵢⱼ = QᵢKⱼᵀ + Qᵢ·Kʳ[δ(i, j)]ᵀ + Kⱼ·Qʳ[δ(j, i)]ᵀ (equation 4).
    const c2c = t.name('c2c', matmul(q, k, { transposeB: true }), byHead, { symbol: 'QK^\\top', ...attention });
    const asking = ['head', 'query', 'offset'] as const;
    const c2pAll = t.name('c2p_all', matmul(q, perHead(kR), { transposeB: true }), asking, {
      symbol: 'Q K^{r\\top}',
      ...position,
    });
    const c2p = t.name('c2p', takeAlong(c2pAll, delta), byHead, { symbol: 'Q_i K^r_{\\delta(i,j)}', ...position });
    const p2cAll = t.name('p2c_all', matmul(k, perHead(qR), { transposeB: true }), ['head', 'key', 'offset'], {
      symbol: 'K Q^{r\\top}',
      ...position,
    });
    // Keys have the rows here, so the index is read with its queries along the columns.
    const taken = permute(takeAlong(p2cAll, permute(p2cIndex, [1, 0])), [0, 2, 1]);
    const p2c = t.name('p2c', taken, byHead, { symbol: 'K_j Q^r_{\\delta}', ...position });

    // Three products, so the scale is √(3d).
    const logits = divideBySqrt(add(add(c2c, c2p), p2c), (3 * dim) / heads, '3d');
    const probs = weigh(t, t.name('logits', logits, byHead, { symbol: '\\tilde{A}/\\sqrt{3d}', ...attention }));
    project(t, mix(t, probs, value), p.within('proj.'));
  },
});
export default rpeDeberta;
