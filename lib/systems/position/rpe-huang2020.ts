import { mix, project, weigh } from '../../nn/attention';
import { productsByPair } from '../../nn/by-pair';
import { offsets } from '../../nn/offsets';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { add } from '../../ops/add';
import { clipIndex } from '../../ops/clip-index';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { expand } from '../../ops/expand';
import { gather } from '../../ops/gather';
import { matmul } from '../../ops/matmul';
import { multiply } from '../../ops/multiply';
import { permute } from '../../ops/permute';
import { pick } from '../../ops/pick';
import { reshape } from '../../ops/reshape';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(8),
    dim: count(16),
    heads: count(2),
    /** k: keys further away share the entry of this distance. */
    clip: count(4),
    /** 1: a number for a distance; 2: for an offset; 3: a vector in the product; 4: a vector beside queries and keys. */
    method: v.optional(v.picklist([1, 2, 3, 4], 'Expected 1, 2, 3 or 4'), 1),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

const pairs = ['query', 'key'] as const;
const byHead = ['head', ...pairs] as const;
const position = { role: 'position' } as const;
const attention = { role: 'attention' } as const;

/** Entries and features of the table a: methods 1 and 2 know a number per entry, the others a vector. */
function tableShape({ dim, heads, clip, method }: v.Output<typeof config>): number[] {
  const entries = method === 1 ? clip + 1 : 2 * clip + 1;
  return method <= 2 ? [entries] : [entries, dim / heads];
}

/** Σ q·k·a over the features, with a vector a for every pair: q, k [..., heads, n, d], a [n, n, d]. */
function tripleProducts(t: Tracer, q: Tensor, k: Tensor, a: Tensor): Tensor {
  const lead = q.shape.slice(0, -2);
  const [n, d] = q.shape.slice(-2) as [number, number];
  const everyKey = expand(reshape(k, [...lead, 1, n, d]), [...lead, n, n, d]);
  const keys = t.aside('k_a', multiply(everyKey, a), [...byHead, 'feature'], {
    symbol: 'k_j\\odot a_{ij}',
    ...position,
  });
  const products = matmul(reshape(q, [...lead, n, 1, d]), keys, { transposeB: true });
  return reshape(products, [...lead, n, n]);
}

/**
 * Four ways for positions to enter the score, each richer than the one before (Huang et al. 2020, arXiv:2009.13658).
 * The fourth adds products of position with queries and with keys; frameworks call it relative_key_query.
 */
const rpeHuang2020 = defineSystem({
  id: 'rpe-huang2020',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: (c) => ({
    ...projectionParameters(c.dim),
    a: {
      shape: tableShape(c),
      axes: c.method <= 2 ? ['offset'] : ['offset', 'feature'],
      symbol: 'a',
      role: 'position',
      initial: { deviation: 0.6 },
    },
    ...outputParameters(c.dim),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { tokens: n, dim, heads, clip, method }) {
    const p = new Parameters(w);
    const d = dim / heads;
    const { q, k, v: value } = projectHeads(t, input.x, p, heads);

    // Methods 2 to 4 tell a key before the query from one behind it; method 1 knows how far it is and no more.
    const far = t.aside('offset', offsets(n, n, { order: method === 1 ? 'distance' : 'key-query' }), pairs, {
      symbol: method === 1 ? '|j-i|' : 'j-i',
      role: 'position',
      scale: 'index',
    });
    const shift = method === 1 ? 0 : clip;
    const index = t.name('index', clipIndex(far, -clip, clip, shift), pairs, {
      symbol: 'I',
      role: 'position',
      scale: 'index',
    });
    const a =
      method <= 2
        ? t.name('a_ij', pick(p.get('a'), index), pairs, { symbol: 'a_{ij}', ...position })
        : t.name('a_ij', gather(p.get('a'), index), [...pairs, 'feature'], { symbol: 'a_{ij}', ...position });

    const content = t.name('scores_content', matmul(q, k, { transposeB: true }), byHead, {
      symbol: 'QK^\\top',
      ...attention,
    });
    let products: Tensor;
    if (method <= 2) products = multiply(content, a);
    else if (method === 3) products = tripleProducts(t, q, k, a);
    else {
      // qᵢ·kⱼ + qᵢ·aᵢⱼ + kⱼ·aᵢⱼ
      const asked = permute(productsByPair(k, permute(a, [1, 0, 2])), [0, 2, 1]);
      products = add(
        add(
          content,
          t.name('scores_query_position', productsByPair(q, a), byHead, { symbol: 'q_i a_{ij}', ...position }),
        ),
        t.name('scores_key_position', asked, byHead, { symbol: 'k_j a_{ij}', ...position }),
      );
    }
    const logits = divideBySqrt(products, d, 'd');
    const probs = weigh(t, t.name('logits', logits, byHead, { symbol: 'L', ...attention }));
    project(t, mix(t, probs, value), p.within('proj.'));
  },
});
export default rpeHuang2020;
