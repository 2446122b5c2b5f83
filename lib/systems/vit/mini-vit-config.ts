import { hasEqualHeads, hasWholePatches, headsDoNotFit, patchesDoNotFit } from '../../system/divisible';
import { batch, count, flag, oneOf, positive } from '../../system/schema';
import * as v from '../../system/values';

export const miniVitConfig = v.pipe(
  v.object({
    batch,
    image_h: count(28),
    image_w: count(28),
    channels: count(3),
    patch: count(7),
    dim: count(96),
    depth: count(4),
    heads: count(8),
    mlp: count(384),
    classes: count(10),
    class_token: flag(true),
    /** What the classifier reads: the class token, or the mean of all tokens. */
    pool: oneOf(['cls', 'mean']),
    /** A learned bias for every offset between two patches, in every block. */
    rpe: flag(false),
    norm: oneOf(['pre', 'post']),
    final_norm: flag(true),
    qkv_bias: flag(true),
    eps: positive(1e-6),
    /** The exact form with erf is the only one; the tanh approximation gives other numbers. */
    gelu: oneOf(['erf']),
    /** Divides the attention logits; 1 leaves them as they are. */
    temperature: positive(1),
    /** What the products of queries and keys are divided by: √d of a head, √D of the model, or nothing. */
    divisor: oneOf(['head', 'model', 'none']),
    /** Blocks, from 0, that add nothing to what came in: what a branch returns goes on alone. Left out: none. */
    without_residual: v.optional(v.array(v.number())),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ pool, class_token }) => pool === 'mean' || class_token,
    'pool "cls" reads the class token, but class_token is false; pool the mean instead',
  ),
);

export type MiniVitConfig = v.Output<typeof miniVitConfig>;
