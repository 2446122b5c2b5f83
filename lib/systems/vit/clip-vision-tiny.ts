import { stack, stackParameters } from '../../nn/blocks';
import { classToken, learnedPositions, pool, prependToken } from '../../nn/class-token';
import { linear, linearParameters } from '../../nn/linear';
import { norm, normParameters } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { patchEmbed, patchEmbedParameters } from '../../nn/patch-embed';
import { vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { add } from '../../ops/add';
import { exp } from '../../ops/exp';
import { matmul } from '../../ops/matmul';
import { multiply } from '../../ops/multiply';
import { quickGelu } from '../../ops/quick-gelu';
import { reshape } from '../../ops/reshape';
import { softmax } from '../../ops/softmax';
import { unitLength } from '../../ops/unit-length';
import { gridOf, hasEqualHeads, hasWholePatches, headsDoNotFit, patchesDoNotFit } from '../../system/divisible';
import { batch, count, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    image_h: count(16),
    image_w: count(16),
    channels: count(3),
    patch: count(4),
    dim: count(16),
    depth: count(2),
    heads: count(2),
    mlp: count(64),
    /** Width of the space that pictures and texts share. */
    embed: count(8),
    /** Texts to compare the picture with. */
    texts: count(3),
    eps: positive(1e-5),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

type Config = v.Output<typeof config>;

const placesOf = (c: Config): Places => ({ grid: gridOf(c), leading: 1 });
const activation = { f: quickGelu, name: 'quick_gelu', symbol: '\\mathrm{GELU}_{1.702}' };

/**
 * The picture's half of CLIP, small enough to be watched: a ViT whose class token is projected into a space where texts
 * lie too; the cosines with these say which text fits (Radford et al. 2021, arXiv:2103.00020, figure 3).
 */
export default defineSystem({
  id: 'clip-vision-tiny',
  config,
  inputs: (c) => ({
    ...batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
    text_embeddings: { shape: [c.texts, c.embed], axes: ['text', 'feature'], symbol: 'T' },
  }),
  parameters: (c) => ({
    ...patchEmbedParameters({ ...c, bias: false }),
    cls_token: classToken(c.dim),
    pos_embed: learnedPositions(placesOf(c), c.dim),
    ...normParameters('norm_pre', c.dim),
    ...stackParameters(c.depth, vitBlockParameters({ ...c, qkv_bias: true })),
    ...normParameters('norm_post', c.dim),
    ...linearParameters('proj', { from: c.dim, to: c.embed, bias: false, symbols: ['W', ''] }),
    logit_scale: { shape: [], axes: [], symbol: 't', initial: { all: 2.6592 } },
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const { depth, heads, eps } = config;
    const p = Parameters.of(w);
    const places = placesOf(config);
    const sequence = [axis('token', places), 'feature'] as const;
    const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;

    const embedding = patchEmbed(t, input.image, p.within('patch_embed.'), places.grid);
    const whole = prependToken(p.get('cls_token'), embedding);
    const all = t.aside('sequence', whole, sequence, stream('[x_{\\mathrm{cls}};E]'));
    const tokens = t.name('tokens', add(all, p.get('pos_embed')), sequence, stream('x'));
    const z = t.name('ln_pre', norm(tokens, p.within('norm_pre.'), eps), sequence, stream('z_0'));
    const options = { heads, norm: 'pre', eps, places, activation } as const;
    const out = stack(t, z, p, depth, (inner, x, of) => vitBlock(inner, x, of, options));
    const first = t.aside('pooled', pool(out, 'cls'), ['feature'], stream('z_{\\mathrm{cls}}'));
    const y = t.name('ln_post', norm(first, p.within('norm_post.'), eps), ['feature'], stream('y'));
    const image = t.name('image_embedding', linear(y, p.within('proj.')), ['feature'], { symbol: 'I' });
    compare(t, image, input.text_embeddings, p.get('logit_scale'));
  },
});

/** Cosines between one picture, [..., e], and every text, [m, e], sharpened by e^t; names each step. */
function compare(t: Tracer, image: Tensor, texts: Tensor, scale: Tensor): void {
  const direction = t.name('image_normalized', unitLength(image), ['feature'], { symbol: '\\hat{I}' });
  const directions = t.name('text_normalized', unitLength(texts), ['text', 'feature'], { symbol: '\\hat{T}' });
  const lead = direction.shape.slice(0, -1);
  const [m, e] = directions.shape as [number, number];
  const products = matmul(reshape(direction, [...lead, 1, e]), directions, { transposeB: true });
  const cosines = t.name('cosine_similarity', reshape(products, [...lead, m]), ['text'], { symbol: '\\cos(I, T)' });
  const logits = t.name('logits', multiply(cosines, exp(scale)), ['text'], { symbol: 'e^t\\cos(I, T)' });
  t.name('probs', softmax(logits), ['text'], { symbol: '\\hat{y}', scale: 'chances' });
}
