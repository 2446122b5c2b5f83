import { permute } from '../ops/permute';
import { reshape } from '../ops/reshape';
import type { Tensor } from '../tensor/tensor';
import type { Places } from '../trace/axis';

/**
 * Cuts a picture into a grid of square patches, [..., H, W, C] → [..., gh·gw, p·p·C]: patches row by row, inside a
 * patch row, column, channel (Dosovitskiy et al. 2020, arXiv:2010.11929, section 3.1). With `channelsFirst` a patch is
 * laid out channel, row, column instead.
 */
export function patchify(image: Tensor, patch: number, channelsFirst = false): Tensor {
  const lead = image.shape.slice(0, -3);
  const [h, w, channels] = image.shape.slice(-3) as [number, number, number];
  const [gh, gw] = [h / patch, w / patch];
  // [gh, p, gw, p, C] → [gh, gw, p, p, C] or [gh, gw, C, p, p]
  const grid = permute(
    reshape(image, [...lead, gh, patch, gw, patch, channels]),
    channelsFirst ? [0, 2, 4, 1, 3] : [0, 2, 1, 3, 4],
  );
  return reshape(grid, [...lead, gh * gw, patch * patch * channels]);
}

/** Patches put together to a picture again, [..., gh·gw, p·p·C] → [..., H, W, C]. */
export function unpatchify(patches: Tensor, patch: number, [gh, gw]: Places['grid']): Tensor {
  const lead = patches.shape.slice(0, -2);
  const channels = (patches.shape.at(-1) as number) / (patch * patch);
  const grid = permute(reshape(patches, [...lead, gh, gw, patch, patch, channels]), [0, 2, 1, 3, 4]);
  return reshape(grid, [...lead, gh * patch, gw * patch, channels]);
}
