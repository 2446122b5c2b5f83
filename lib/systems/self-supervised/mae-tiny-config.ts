import { stackParameters } from '../../nn/blocks';
import { convParameters } from '../../nn/conv-parameters';
import { linearParameters } from '../../nn/linear';
import { normParameters } from '../../nn/norm';
import { type ParameterSpec, type ParameterSpecs, prefixed } from '../../nn/parameters';
import { vitBlockParameters } from '../../nn/vit-block';
import { batch, count, positive } from '../../system/schema';
import * as v from '../../system/values';

export const maeConfig = v.pipe(
  v.object({
    batch,
    /** Rows and columns of the picture. */
    image: count(16),
    channels: count(3),
    patch: count(4),
    /** Share of the patches that the encoder never sees. */
    mask_ratio: v.optional(v.number(), 0.75),
    dim: count(32),
    depth: count(2),
    heads: count(4),
    mlp: count(64),
    decoder_dim: count(16),
    decoder_depth: count(1),
    decoder_heads: count(2),
    decoder_mlp: count(32),
    eps: positive(1e-6),
    /** ε of the normalised pixels. */
    pixel_eps: positive(1e-6),
  }),
  v.check(
    ({ image, patch }) => image % patch === 0,
    ({ image, patch }) =>
      `patch: a picture of ${image} × ${image} cannot be cut into patches of ${patch} × ${patch}; patch must divide image`,
  ),
  v.check(
    (c) => keptOf(c) >= 1 && keptOf(c) < patchesOf(c),
    ({ mask_ratio }) => `mask_ratio ${mask_ratio} must leave a patch to see and one to guess`,
  ),
  v.check(
    ({ dim, heads, decoder_dim, decoder_heads }) => dim % heads === 0 && decoder_dim % decoder_heads === 0,
    'dim and decoder_dim must be multiples of heads and decoder_heads',
  ),
  v.check(
    ({ dim, decoder_dim }) => dim % 4 === 0 && decoder_dim % 4 === 0,
    'dim and decoder_dim must be multiples of 4: sines and cosines of rows and columns share them',
  ),
);
export type MaeConfig = v.Output<typeof maeConfig>;
interface Cut {
  readonly image: number;
  readonly patch: number;
  readonly mask_ratio: number;
}

export const gridOf = ({ image, patch }: Cut): readonly [number, number] => [image / patch, image / patch];

export const patchesOf = (c: Cut): number => gridOf(c)[0] * gridOf(c)[1];
/** How many patches the encoder sees. */
export const keptOf = (c: Cut): number => Math.floor(patchesOf(c) * (1 - c.mask_ratio));

const token = (n: number, symbol: string, deviation: number): ParameterSpec => ({
  shape: [n],
  axes: ['feature'],
  symbol,
  role: 'residual',
  initial: { deviation },
});

export function maeParameters(c: MaeConfig): ParameterSpecs {
  const { dim, decoder_dim } = c;
  const encoder = { dim, heads: c.heads, mlp: c.mlp, qkv_bias: true };
  const decoder = { dim: decoder_dim, heads: c.decoder_heads, mlp: c.decoder_mlp, qkv_bias: true };
  return {
    ...convParameters('patch_embed', { from: c.channels, to: dim, kernel: c.patch, symbols: ['W_E', 'b_E'] }),
    cls_token: token(dim, 'x_{\\mathrm{cls}}', 0.5),
    ...prefixed('encoder.', {
      ...stackParameters(c.depth, vitBlockParameters(encoder)),
      ...normParameters('norm', dim),
    }),
    ...prefixed('decoder.', {
      ...linearParameters('embed', { from: dim, to: decoder_dim, symbols: ['W_D', 'b_D'] }),
      mask_token: token(decoder_dim, 'x_{\\mathrm{mask}}', 0.5),
      ...stackParameters(c.decoder_depth, vitBlockParameters(decoder)),
      ...normParameters('norm', decoder_dim),
      ...linearParameters('pred', {
        from: decoder_dim,
        to: c.patch * c.patch * c.channels,
        axes: ['feature', 'pixel'],
        symbols: ['W_P', 'b_P'],
      }),
    }),
  };
}
