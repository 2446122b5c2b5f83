import { add } from '../ops/add';
import { matmul } from '../ops/matmul';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import type { ParameterSpecs, Parameters } from './parameters';
import { patchify } from './patchify';

interface PatchEmbedding {
  readonly channels: number;
  readonly patch: number;
  readonly dim: number;
  /** Default: there is one. */
  readonly bias?: boolean;
}

/**
 * The patch embedding of a ViT whose weights are stored as those of a convolution, [D, C, p, p], and `bias` [D] if there
 * is one: [..., H, W, C] → [..., n, D] (Dosovitskiy et al. 2020, arXiv:2010.11929, equation 1). As filters do not
 * overlap, it is one product with patches laid out channel, row, column. Names `embedding`.
 */
export function patchEmbed(t: Tracer, image: Tensor, p: Parameters, grid: Places['grid']): Tensor {
  const weight = p.get('weight');
  const [dim, channels, patch] = weight.shape as [number, number, number];
  const cut = axis('patch', { grid, leading: 0 });
  const patches = t.aside('patches', patchify(image, patch, true), [cut, 'pixel'], { symbol: 'X_p' });
  const filters = reshape(weight, [dim, channels * patch * patch]);
  const product = matmul(patches, filters, { transposeB: true });
  const bias = p.find('bias');
  return t.name('embedding', bias ? add(product, bias) : product, [cut, 'feature'], {
    symbol: 'E',
    role: 'residual',
  });
}

/** `patch_embed.weight` and `patch_embed.bias`. */
export const patchEmbedParameters = ({ channels, patch, dim, bias = true }: PatchEmbedding): ParameterSpecs => ({
  'patch_embed.weight': {
    shape: [dim, channels, patch, patch],
    axes: ['feature', 'channel', 'row', 'column'],
    symbol: 'W_E',
    initial: { deviation: 1 / Math.sqrt(channels * patch * patch) },
  },
  ...(bias ? { 'patch_embed.bias': { shape: [dim], axes: ['feature'], symbol: 'b_E', initial: { all: 0 } } } : {}),
});
