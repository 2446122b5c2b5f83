import { patchify as cutPatches } from '../../nn/patchify';
import { add } from '../../ops/add';
import { conv2d } from '../../ops/conv2d';
import { matmul } from '../../ops/matmul';
import { permute } from '../../ops/permute';
import { reshape } from '../../ops/reshape';
import { gridOf, hasWholePatches, patchesDoNotFit } from '../../system/divisible';
import { batch, count } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    image_h: count(28),
    image_w: count(28),
    channels: count(3),
    patch: count(7),
    dim: count(96),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
);

/**
 * The patch embedding of a ViT done twice: a matrix product over flattened patches, and a convolution whose stride is
 * its kernel (Dosovitskiy et al. 2020, arXiv:2010.11929, section 3.1). Both give the same numbers.
 */
const patchify = defineSystem({
  id: 'patchify',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels, gridOf(c)) }),
  parameters: ({ channels, patch, dim }) => ({
    'conv.weight': {
      shape: [dim, channels, patch, patch],
      axes: ['feature', 'channel', 'row', 'column'],
      symbol: 'W_E',
      initial: { deviation: 1 / Math.sqrt(channels * patch * patch) },
    },
    'conv.bias': { shape: [dim], axes: ['feature'], symbol: 'b_E', initial: { all: 0 } },
  }),
  run(t, w, input, config) {
    const { channels, patch, dim } = config;
    const image = input.image;
    const [kernel, bias] = [w['conv.weight'], w['conv.bias']] as [Tensor, Tensor];
    const cut = axis('patch', { grid: gridOf(config), leading: 0 });
    const patches = t.name('patches', cutPatches(image, patch), [cut, 'pixel'], { symbol: 'X_p' });
    const columns = reshape(permute(kernel, [2, 3, 1, 0]), [patch * patch * channels, dim]);
    const weight = t.name('linear_weight', columns, ['pixel', 'feature'], { symbol: 'W' });
    const map = conv2d(permute(image, [2, 0, 1]), kernel, bias, { stride: patch });
    t.name('conv_map', map, ['feature', 'row', 'column'], { symbol: 'W_E * X' });
    t.name('embedding', add(matmul(patches, weight), bias), [cut, 'feature'], { symbol: 'E', role: 'residual' });
    t.name('unfold', cutPatches(image, patch, true), [cut, 'pixel'], { symbol: '\\mathrm{unfold}(X)' });
  },
});

export default patchify;
