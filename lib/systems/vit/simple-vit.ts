import { stack, stackParameters } from '../../nn/blocks';
import { pool } from '../../nn/class-token';
import { linear, linearParameters } from '../../nn/linear';
import { norm, normParameters } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { patchify } from '../../nn/patchify';
import { vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { add } from '../../ops/add';
import { encoding2d } from '../../ops/sinusoid-2d';
import { softmax } from '../../ops/softmax';
import { gridOf, hasWholePatches, patchesDoNotFit } from '../../system/divisible';
import { batch, count, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    image_h: count(16),
    image_w: count(16),
    channels: count(3),
    patch: count(4),
    dim: count(32),
    depth: count(2),
    heads: count(4),
    head_dim: count(8),
    mlp: count(64),
    classes: count(5),
    eps: positive(1e-5),
    temperature: positive(10_000),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check(
    ({ dim }) => dim % 4 === 0 && dim >= 8,
    ({ dim }) => `dim ${dim} must be a multiple of 4, at least 8, for sines and cosines of rows and columns`,
  ),
);

type Config = v.Output<typeof config>;

const blockShape = ({ dim, heads, head_dim, mlp }: Config) => ({
  dim,
  heads,
  head_dim,
  mlp,
  qkv_bias: false,
  proj_bias: false,
});

/**
 * A plain ViT: patches are normalised before and after their embedding, positions are fixed sines and cosines, attention
 * has no biases, and the classifier reads the mean of all tokens (Beyer et al. 2022, arXiv:2205.01580, section 2, in the
 * layout of lucidrains/vit-pytorch).
 */
export default defineSystem({
  id: 'simple-vit',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters(c) {
    const from = c.patch * c.patch * c.channels;
    return {
      ...normParameters('patch_norm', from),
      ...linearParameters('patch_embed', { from, to: c.dim, axes: ['pixel', 'feature'], symbols: ['W_E', 'b_E'] }),
      ...normParameters('embedding_norm', c.dim),
      ...stackParameters(c.depth, vitBlockParameters(blockShape(c))),
      ...normParameters('norm', c.dim),
      ...linearParameters('head', { from: c.dim, to: c.classes, axes: ['feature', 'class'] }),
    };
  },
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const { patch, dim, depth, heads, eps, temperature } = config;
    const p = Parameters.of(w);
    const grid = gridOf(config);
    const places: Places = { grid, leading: 0 };
    const [cut, token] = [axis('patch', places), axis('token', places)];
    const normed = (name: string, x: Tensor): Tensor => norm(x, p.within(`${name}.`), eps);

    const patches = t.name('patches', patchify(input.image, patch), [cut, 'pixel'], { symbol: 'X_p' });
    const even = t.name('patch_norm', normed('patch_norm', patches), [cut, 'pixel'], { symbol: '\\mathrm{LN}(X_p)' });
    const embedding = t.name('embedding', linear(even, p.within('patch_embed.')), [cut, 'feature'], { symbol: 'E' });
    const calm = t.name('embedding_norm', normed('embedding_norm', embedding), [cut, 'feature'], {
      symbol: '\\mathrm{LN}(E)',
      role: 'residual',
    });
    const waves = encoding2d({ gridH: grid[0], gridW: grid[1], dim, temperature, layout: 'simple-vit' });
    const positions = t.name('pos_embed', waves, [token, 'feature'], { symbol: 'P', role: 'position' });
    const z = t.name('tokens', add(calm, positions), [token, 'feature'], { symbol: 'z_0', role: 'residual' });
    const options = { heads, norm: 'pre', eps, places } as const;
    const out = stack(t, z, p, depth, (inner, x, of) => vitBlock(inner, x, of, options));
    const y = t.name('norm', normed('norm', out), [token, 'feature'], { symbol: 'y', role: 'residual' });
    const pooled = t.name('pooled', pool(y, 'mean'), ['feature'], { symbol: '\\bar{y}', role: 'residual' });
    const logits = t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
    t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  },
});
