import { stack, stackParameters } from '../../nn/blocks';
import { pool, prependToken } from '../../nn/class-token';
import { convParameters, depthwiseParameters } from '../../nn/conv-parameters';
import { linear, linearParameters } from '../../nn/linear';
import { toTokens } from '../../nn/maps';
import { norm, normParameters } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { positionGenerator } from '../../nn/position-generator';
import { type Activation, vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { within } from '../../nn/within';
import { conv2d } from '../../ops/conv2d';
import { gelu } from '../../ops/gelu';
import { permute } from '../../ops/permute';
import { relu } from '../../ops/relu';
import { softmax } from '../../ops/softmax';
import { gridOf, hasEqualHeads, hasWholePatches, headsDoNotFit, patchesDoNotFit } from '../../system/divisible';
import { batch, count, countOrNone, flag, oneOf, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { axis, type Places } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    image_h: count(16),
    image_w: count(20),
    channels: count(3),
    patch: count(4),
    dim: count(16),
    depth: count(3),
    heads: count(2),
    mlp: count(32),
    /** 0: no head; the network ends at the class token. */
    classes: countOrNone(5),
    /** Rows and columns of the position generator's filter. */
    kernel: count(3),
    norm: oneOf(['pre', 'post']),
    activation: oneOf(['gelu', 'relu']),
    final_norm: flag(true),
    eps: positive(1e-6),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ kernel }) => kernel % 2 === 1,
    ({ kernel }) => `kernel ${kernel} must be odd to have a centre`,
  ),
);

const activations: Readonly<Record<'gelu' | 'relu', Activation>> = {
  gelu: { f: gelu, name: 'gelu', symbol: '\\mathrm{GELU}' },
  relu: { f: relu, name: 'relu', symbol: '\\mathrm{ReLU}' },
};

/**
 * A small CPVT: a ViT without a table of positions, which learns them from a convolution after its first block
 * (Chu et al. 2021, arXiv:2102.10882, section 3).
 */
export default defineSystem({
  id: 'cpvt-tiny',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters: (c) => ({
    ...convParameters('patch_embed', { from: c.channels, to: c.dim, kernel: c.patch, symbols: ['W_E', 'b_E'] }),
    cls_token: {
      shape: [c.dim],
      axes: ['feature'],
      symbol: 'x_{\\mathrm{cls}}',
      role: 'residual',
      initial: { deviation: 0.5 },
    },
    ...stackParameters(c.depth, vitBlockParameters({ ...c, qkv_bias: true })),
    ...depthwiseParameters('peg', c.dim, c.kernel),
    ...(c.final_norm ? normParameters('norm', c.dim) : {}),
    ...(c.classes
      ? linearParameters('head', {
          from: c.dim,
          to: c.classes,
          axes: ['feature', 'class'],
          symbols: ['W_\\ell', 'b_\\ell'],
        })
      : {}),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, c) {
    const p = Parameters.of(w);
    const places: Places = { grid: gridOf(c), leading: 1 };
    const sequence = [axis('token', places), 'feature'] as const;
    const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
    const image = permute(input.image, [2, 0, 1]);
    const cut = conv2d(image, p.get('patch_embed.weight'), p.find('patch_embed.bias'), { stride: c.patch });
    const patches = [axis('patch', { ...places, leading: 0 }), 'feature'] as const;
    const embedding = t.name('embedding', toTokens(cut), patches, stream('E'));
    const tokens = t.name('tokens', prependToken(p.get('cls_token'), embedding), sequence, stream('z_0'));

    const options = { heads: c.heads, norm: c.norm, eps: c.eps, activation: activations[c.activation], places };
    let block = 0;
    const z = stack(t, tokens, p, c.depth, (named, x, own) => {
      const out = vitBlock(named, x, own, options);
      return block++ ? out : positionGenerator(within(t, 'peg.'), out, p.within('peg.'), places);
    });

    const y = c.final_norm ? t.name('norm', norm(z, p.within('norm.'), c.eps), sequence, stream('y')) : z;
    const pooled = t.name('pooled', pool(y, 'cls'), ['feature'], stream('y_{\\mathrm{cls}}'));
    if (!c.classes) return;
    const logits = t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
    t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  },
});
