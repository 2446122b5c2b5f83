import { stack, stackParameters } from '../../nn/blocks';
import { classToken, learnedPositions, pool, prependToken } from '../../nn/class-token';
import { stretch } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpec, Parameters } from '../../nn/parameters';
import { patchEmbed, patchEmbedParameters } from '../../nn/patch-embed';
import { vitBlock, vitBlockParameters } from '../../nn/vit-block';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { expand } from '../../ops/expand';
import { multiply } from '../../ops/multiply';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import { swish } from '../../ops/swish';
import { gridOf, hasEqualHeads, hasWholePatches, headsDoNotFit, patchesDoNotFit } from '../../system/divisible';
import { batch, count, countOrNone, flag, positive } from '../../system/schema';
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
    /** Width of the feed-forward network's gate. */
    hidden: count(24),
    registers: countOrNone(3),
    classes: count(5),
    qkv_bias: flag(true),
    eps: positive(1e-6),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

type Config = v.Output<typeof config>;

/** A block's parameters: its feed-forward network has a gate, and what it adds is scaled. */
function blockParameters({ dim, heads, hidden, qkv_bias }: Config) {
  const plain = vitBlockParameters({ dim, heads, mlp: hidden, qkv_bias });
  const kept = Object.entries(plain).filter(([name]) => !name.startsWith('mlp.'));
  const gamma = (index: 1 | 2): ParameterSpec => ({
    shape: [dim],
    axes: ['feature'],
    symbol: `\\gamma_${index}`,
    initial: { all: 0.1 },
  });
  return {
    ...Object.fromEntries(kept),
    gamma1: gamma(1),
    ...linearParameters('mlp.w12', { from: dim, to: 2 * hidden, symbols: ['[W_1\\,W_2]', 'b_{12}'] }),
    ...linearParameters('mlp.w3', { from: hidden, to: dim, symbols: ['W_3', 'b_3'] }),
    gamma2: gamma(2),
  };
}

/**
 * A ViT after DINOv2, small enough to be watched: register tokens beside the class token (Darcet et al. 2023,
 * arXiv:2309.16588, section 2.2), scaled residuals, and a feed-forward network with a gate (Oquab et al. 2023,
 * arXiv:2304.07193). The classifier reads the class token and the mean of the patches.
 */
export default defineSystem({
  id: 'dino-tiny',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters: (c) => ({
    ...patchEmbedParameters(c),
    cls_token: classToken(c.dim),
    ...(c.registers
      ? {
          register_tokens: {
            shape: [c.registers, c.dim],
            axes: ['token', 'feature'] as const,
            symbol: 'R',
            role: 'residual' as const,
            initial: { deviation: 0.5 },
          },
        }
      : {}),
    pos_embed: learnedPositions({ grid: gridOf(c), leading: 1 }, c.dim),
    ...stackParameters(c.depth, blockParameters(c)),
    ...normParameters('norm', c.dim),
    ...linearParameters('head', { from: 2 * c.dim, to: c.classes, axes: ['feature', 'class'] }),
  }),
  choices: ({ depth, heads }) => ({ block: depth, head: heads }),
  run(t, w, input, config) {
    const { depth, heads, eps, registers, dim } = config;
    const p = Parameters.of(w);
    const grid = gridOf(config);
    const seen: Places = { grid, leading: 1 };
    const places: Places = { grid, leading: 1 + registers, registers };
    const sequence = [axis('token', places), 'feature'] as const;
    const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;

    const embedding = patchEmbed(t, input.image, p.within('patch_embed.'), grid);
    const placed = add(prependToken(p.get('cls_token'), embedding), p.get('pos_embed'));
    const positioned = t.name('with_positions', placed, [axis('token', seen), 'feature'], stream('[x;E] + P'));
    // Registers have no position: they come in behind the class token once positions are there.
    const n = positioned.shape.at(-2) as number;
    const extra = registers
      ? [expand(p.get('register_tokens'), [...positioned.shape.slice(0, -2), registers, dim])]
      : [];
    const whole = concat([slice(positioned, -2, 0, 1), ...extra, slice(positioned, -2, 1, n)], -2);
    const z = t.name('tokens', whole, sequence, stream('z_0'));
    const options = { heads, norm: 'pre', eps, places, feedForward: swiglu(places) } as const;
    const out = stack(t, z, p, depth, (inner, x, of) => vitBlock(inner, x, of, options));
    const y = t.name('norm', norm(out, p.within('norm.'), eps), sequence, stream('y'));

    const patches = slice(y, -2, places.leading, places.leading + grid[0] * grid[1]);
    const feature = concat([pool(y, 'cls'), pool(patches, 'mean')], -1);
    const read = t.name('feature', feature, ['feature'], stream('[y_{\\mathrm{cls}};\\bar{y}]'));
    const logits = t.name('logits', linear(read, p.within('head.')), ['class'], { symbol: '\\ell' });
    t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  },
});

/** W₃·(silu(W₁x) · W₂x): one half of the hidden units decides how much of the other passes (arXiv:2002.05202). */
const swiglu =
  (places: Places) =>
  (t: Tracer, x: Tensor, p: Parameters): Tensor => {
    const axes = [axis('token', places), 'feature'] as const;
    const both = t.name('w12', linear(x, p.within('w12.')), axes, { symbol: '[W_1 x\\;W_2 x]' });
    const gate = t.name('silu', swish(stretch(both, 0, 2)), axes, { symbol: '\\mathrm{silu}(W_1 x)' });
    const passed = multiply(gate, stretch(both, 1, 2));
    const gated = t.name('swiglu', passed, axes, { symbol: '\\mathrm{silu}(W_1 x) \\cdot W_2 x' });
    return t.name('w3', linear(gated, p.within('w3.')), axes, { symbol: 'M' });
  };
