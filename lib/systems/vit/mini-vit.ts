import { stack, stackParameters } from '../../nn/blocks';
import { classToken, learnedPositions, pool, prependToken } from '../../nn/class-token';
import { linear, linearParameters } from '../../nn/linear';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters, type Tensors } from '../../nn/parameters';
import { patchify } from '../../nn/patchify';
import { vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { add } from '../../ops/add';
import { relativeIndex } from '../../ops/relative-index';
import { softmax } from '../../ops/softmax';
import { gridOf } from '../../system/divisible';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';
import { type MiniVitConfig, miniVitConfig } from './mini-vit-config';

/** The picture that a mini ViT reads, [rows, columns, channels]. */
export const miniVitInputs = (c: MiniVitConfig) =>
  batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) });

/** The grid of patches, behind the class token where there is one. */
export const placesOf = (c: MiniVitConfig): Places => ({ grid: gridOf(c), leading: c.class_token ? 1 : 0 });

export function miniVitParameters(c: MiniVitConfig): ParameterSpecs {
  const { channels, patch, dim, classes } = c;
  const places = placesOf(c);
  const block = vitBlockParameters(c, c.rpe ? places.grid : null);
  return {
    ...linearParameters('patch_embed', {
      from: patch * patch * channels,
      to: dim,
      axes: ['pixel', 'feature'],
      symbols: ['W_E', 'b_E'],
    }),
    ...(c.class_token ? { cls_token: classToken(dim) } : {}),
    pos_embed: learnedPositions(places, dim),
    ...stackParameters(c.depth, block),
    ...(c.final_norm ? normParameters('norm', dim) : {}),
    ...linearParameters('head', {
      from: dim,
      to: classes,
      axes: ['feature', 'class'],
      symbols: ['W_\\ell', 'b_\\ell'],
      duty: 'readout',
    }),
  };
}

/** Everything from the picture to the class logits, [..., H, W, C] → [..., classes]; names each step. */
export function runMiniVit(t: Tracer, w: Tensors, image: Tensor, c: MiniVitConfig): Tensor {
  const p = Parameters.of(w);
  const places = placesOf(c);
  const { grid } = places;
  const patch = axis('patch', { grid, leading: 0 });
  const sequence = [axis('token', places), 'feature'] as const;
  const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
  const patches = t.name('patches', patchify(image, c.patch), [patch, 'pixel'], { symbol: 'X_p' });
  const embedding = t.name('embedding', linear(patches, p.within('patch_embed.')), [patch, 'feature'], stream('E'));
  const tokens = c.class_token
    ? t.name('sequence', prependToken(p.get('cls_token'), embedding), sequence, stream('[x_{\\mathrm{cls}};E]'))
    : embedding;
  const start = t.name('tokens', add(tokens, p.get('pos_embed')), sequence, stream('z_0'));
  const options = {
    heads: c.heads,
    norm: c.norm,
    eps: c.eps,
    divisor: c.divisor,
    temperature: c.temperature,
    index: c.rpe ? nameIndex(t, grid) : null,
    places,
  };
  const z = stack(t, start, p, c.depth, (inner, x, of, block) =>
    vitBlock(inner, x, of, { ...options, residual: !c.without_residual?.includes(block) }),
  );
  const y = c.final_norm ? t.name('norm', norm(z, p.within('norm.'), c.eps), sequence, stream('y')) : z;
  const pooled = t.name('pooled', pool(y, c.pool), ['feature'], stream('\\bar{y}'));
  const logits = t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
  t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  return logits;
}

/** Which entry of the bias table each pair of patches reads. */
function nameIndex(t: Tracer, grid: Places['grid']): Tensor {
  const between = { grid, leading: 0 };
  return t.name('rel_bias_index', relativeIndex(...grid), [axis('query', between), axis('key', between)], {
    symbol: 'I',
    role: 'position',
    scale: 'index',
  });
}

/** A Vision Transformer small enough to be watched (Dosovitskiy et al. 2020, arXiv:2010.11929, equations 1 to 4). */
export default defineSystem({
  id: 'mini-vit',
  config: miniVitConfig,
  inputs: miniVitInputs,
  parameters: miniVitParameters,
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    runMiniVit(t, w, input.image, config);
  },
});
