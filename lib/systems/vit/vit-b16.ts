import { stack, stackParameters } from '../../nn/blocks';
import { classToken, learnedPositions, pool, prependToken } from '../../nn/class-token';
import { linear, linearParameters } from '../../nn/linear';
import { norm, normParameters } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { patchEmbed, patchEmbedParameters } from '../../nn/patch-embed';
import { vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { add } from '../../ops/add';
import { softmax } from '../../ops/softmax';
import { gridOf, hasEqualHeads, hasWholePatches, headsDoNotFit, patchesDoNotFit } from '../../system/divisible';
import { batch, count, flag, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

/** Left out, sizes are those of ViT-Base with patches of 16 × 16. */
const config = v.pipe(
  v.object({
    batch,
    image_h: count(224),
    image_w: count(224),
    channels: count(3),
    patch: count(16),
    dim: count(768),
    depth: count(12),
    heads: count(12),
    mlp: count(3072),
    classes: count(1000),
    eps: positive(1e-6),
    qkv_bias: flag(true),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

export type VitB16Config = v.Output<typeof config>;

const placesOf = (c: VitB16Config) => ({ grid: gridOf(c), leading: 1 });
const sequenceOf = (c: VitB16Config) => [axis('token', placesOf(c)), 'feature'] as const;
const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;

/** Equation 1: patches, class token, positions; [rows, columns, channels] → [tokens, features]. */
export function embed(t: Tracer, image: Tensor, p: Parameters, config: VitB16Config): Tensor {
  const embedding = patchEmbed(t, image, p.within('patch_embed.'), placesOf(config).grid);
  const whole = prependToken(p.get('cls_token'), embedding);
  const all = t.aside('sequence', whole, sequenceOf(config), stream('[x_{\\mathrm{cls}};E]'));
  return t.name('tokens', add(all, p.get('pos_embed')), sequenceOf(config), stream('z_0'));
}

/** Equations 2 and 3: attention and feed-forward network of one block. */
export const block = (t: Tracer, z: Tensor, p: Parameters, config: VitB16Config): Tensor =>
  vitBlock(t, z, p, { heads: config.heads, norm: 'pre', eps: config.eps, places: placesOf(config) });

/** Equation 4: what the class token has become, and which class it speaks for. */
export function classify(t: Tracer, z: Tensor, p: Parameters, config: VitB16Config): void {
  const y = t.name('norm', norm(z, p.within('norm.'), config.eps), sequenceOf(config), stream('y'));
  const pooled = t.aside('pooled', pool(y, 'cls'), ['feature'], stream('y_{\\mathrm{cls}}'));
  const logits = t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
  t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
}

/**
 * The Vision Transformer as it is published and run, with a convolution for the patches and a class token (Dosovitskiy et
 * al. 2020, arXiv:2010.11929, equations 1 to 4; names and shapes as in timm).
 */
export default defineSystem({
  id: 'vit-b16',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters: (c) => ({
    ...patchEmbedParameters(c),
    cls_token: classToken(c.dim),
    pos_embed: learnedPositions(placesOf(c), c.dim),
    ...stackParameters(c.depth, vitBlockParameters(c)),
    ...normParameters('norm', c.dim),
    ...linearParameters('head', { from: c.dim, to: c.classes, axes: ['feature', 'class'] }),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const p = Parameters.of(w);
    const z = embed(t, input.image, p, config);
    classify(
      t,
      stack(t, z, p, config.depth, (inner, x, of) => block(inner, x, of, config)),
      p,
      config,
    );
  },
});
