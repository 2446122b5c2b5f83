import { mix, project, weigh } from '../../nn/attention';
import { maskPairs } from '../../nn/masks';
import { offsets } from '../../nn/offsets';
import { causalMask } from '../../nn/pairs';
import { Parameters } from '../../nn/parameters';
import { outputParameters, projectHeads, projectionParameters } from '../../nn/projections';
import { relativeBias } from '../../nn/relative-bias';
import { add } from '../../ops/add';
import { matmul } from '../../ops/matmul';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { t5Bucket } from '../../ops/t5-bucket';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(20),
    dim: count(16),
    heads: count(2),
    buckets: count(32),
    max_distance: count(128),
    /** The encoder's form; without it, the causal one of the decoder. */
    bidirectional: flag(true),
    /** Offsets listed in `line`: −span … span. */
    span: count(200),
    /** T5 leaves the products as they are; any other factor is one more knob. */
    scale: positive(1),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ buckets, bidirectional }) => (bidirectional ? buckets % 2 === 0 && buckets >= 4 : buckets >= 2),
    ({ buckets }) => `buckets ${buckets} must be at least 2, and bidirectional an even number from 4 on`,
  ),
  v.check(
    ({ buckets, max_distance, bidirectional }) => max_distance > Math.floor(buckets / (bidirectional ? 4 : 2)),
    ({ buckets, max_distance }) =>
      `max_distance ${max_distance} must exceed the distances that have one of the ${buckets} buckets to themselves`,
  ),
);

const pairs = ['query', 'key'] as const;
const index = { role: 'position', scale: 'index' } as const;

/**
 * A learned number for every bucket of offsets and every head, added to dot products that are not scaled
 * (Raffel et al. 2019, arXiv:1910.10683, section 2.1).
 */
const rpeT5 = defineSystem({
  id: 'rpe-t5',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim, heads, buckets }) => ({
    ...projectionParameters(dim),
    rel_bias: {
      shape: [buckets, heads],
      axes: ['bucket', 'head'],
      symbol: 'T',
      role: 'position',
      initial: { deviation: 0.6 },
    },
    ...outputParameters(dim, false),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, c) {
    const p = new Parameters(w);
    const bucketOf = (offset: Tensor) =>
      t5Bucket(offset, {
        buckets: c.buckets,
        maxDistance: c.max_distance,
        bidirectional: c.bidirectional,
      });

    // The bucket of every offset from −span to span.
    const wide = 2 * c.span + 1;
    const all = reshape(offsets(1, wide, { first: c.span }), [wide]);
    const line = t.name('line.offset', all, ['offset'], { symbol: 'j-i', ...index });
    t.name('line.bucket', bucketOf(line), ['offset'], { symbol: 'b(j-i)', ...index });

    const { q, k, v: value } = projectHeads(t, input.x, p, c.heads);
    const offset = t.name('offset', offsets(c.tokens, c.tokens), pairs, { symbol: 'j-i', ...index });
    const bucket = t.name('bucket', bucketOf(offset), pairs, { symbol: 'b(j-i)', ...index });
    const byHead = ['head', ...pairs] as const;
    const bias = t.name('bias', relativeBias(p.get('rel_bias'), bucket), byHead, { symbol: 'B', role: 'position' });

    const products = matmul(q, k, { transposeB: true });
    const scaled = c.scale === 1 ? products : scaleBy(products, c.scale);
    const scores = t.name('scores', scaled, byHead, { symbol: 'QK^\\top', role: 'attention' });
    const mask = c.bidirectional
      ? null
      : t.name('mask', causalMask({ queries: c.tokens, keys: c.tokens }), pairs, { symbol: 'M', scale: 'mask' });
    const biased = add(scores, bias);
    const logits = t.name('logits', mask ? maskPairs(biased, mask) : biased, byHead, {
      symbol: 'L',
      role: 'attention',
    });
    project(t, mix(t, weigh(t, logits), value), p.within('proj.'));
  },
});
export default rpeT5;
