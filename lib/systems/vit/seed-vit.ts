import { stack, stackParameters } from '../../nn/blocks';
import { pool } from '../../nn/class-token';
import { linear, linearParameters } from '../../nn/linear';
import { toTokens } from '../../nn/maps';
import { norm, normParameters } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { patchEmbedParameters } from '../../nn/patch-embed';
import { patchify, unpatchify } from '../../nn/patchify';
import { vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { within } from '../../nn/within';
import { conv2d } from '../../ops/conv2d';
import { permute } from '../../ops/permute';
import { pick } from '../../ops/pick';
import { softmax } from '../../ops/softmax';
import { wholes } from '../../ops/table';
import { gridOf, hasEqualHeads, hasWholePatches, headsDoNotFit, patchesDoNotFit } from '../../system/divisible';
import { batch, count, oneOf, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { constant, difference } from '../../tensor/expression';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    image_h: count(28),
    image_w: count(28),
    channels: count(3),
    patch: count(7),
    dim: count(16),
    depth: count(5),
    heads: count(8),
    mlp: count(64),
    classes: count(10),
    /** The listing has none, and no class token either. */
    positions: oneOf(['none']),
    class_token: v.optional(v.picklist([false]), false),
    eps: positive(1e-5),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

type Config = v.Output<typeof config>;

/**
 * A whole ViT as a course lists it: patches by a convolution, no positions, no class token, pre-norm blocks, a final
 * norm, the mean of all tokens, a linear head. Without positions nothing knows where a patch came from: the picture
 * with its patches in reverse order gets the same logits (after Dosovitskiy et al. 2020, arXiv:2010.11929, equations 1
 * to 4).
 */
export default defineSystem({
  id: 'seed-vit',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters: (c) => ({
    ...patchEmbedParameters(c),
    ...stackParameters(c.depth, vitBlockParameters({ ...c, qkv_bias: true })),
    ...normParameters('norm', c.dim),
    ...linearParameters('head', { from: c.dim, to: c.classes, axes: ['feature', 'class'] }),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const p = Parameters.of(w);
    const image = input.image;
    const logits = classify(t, image, p, config);
    t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });

    const other = within(t, 'reversed_patches.');
    const swapped = other.name('image', reversed(image, config), ['row', 'column', 'channel'], {
      symbol: "X'",
      scale: 'pixels',
    });
    const published = new Set(['logits']);
    const steps: Tracer = {
      name: (name, ...rest) => (published.has(name) ? other.name(name, ...rest) : other.aside(name, ...rest)),
      aside: (name, ...rest) => other.aside(name, ...rest),
    };
    classify(steps, swapped, p, config);
  },
});

/** Everything from the picture to the logits, [..., H, W, C] → [..., classes]; names each step. */
function classify(t: Tracer, image: Tensor, p: Parameters, config: Config): Tensor {
  const { patch, depth, heads, eps } = config;
  const places: Places = { grid: gridOf(config), leading: 0 };
  const sequence = [axis('token', places), 'feature'] as const;
  const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
  const [weight, bias] = [p.get('patch_embed.weight'), p.get('patch_embed.bias')];
  const filtered = conv2d(permute(image, [2, 0, 1]), weight, bias, { stride: patch });
  const map = t.name('patch_map', filtered, ['feature', 'row', 'column'], stream('W_E * X'));
  const z = t.name('tokens', toTokens(map), sequence, stream('z_0'));
  const options = { heads, norm: 'pre', eps, places } as const;
  const out = stack(t, z, p, depth, (inner, x, of) => vitBlock(inner, x, of, options));
  const y = t.name('norm', norm(out, p.within('norm.'), eps), sequence, stream('y'));
  const pooled = t.name('pooled', pool(y, 'mean'), ['feature'], stream('\\bar{y}'));
  return t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
}

const fromTheEnd = ([i]: readonly number[], { n }: { n: number }) =>
  difference(constant(n - 1, 'n-1'), constant(i as number, 'i'));

/** The same patches, the last one first, put together again, [..., H, W, C]. */
function reversed(image: Tensor, config: Config): Tensor {
  const grid = gridOf(config);
  const n = grid[0] * grid[1];
  const patches = permute(patchify(image, config.patch), [1, 0]);
  return unpatchify(permute(pick(patches, wholes([n], fromTheEnd, { n })), [1, 0]), config.patch, grid);
}
