import { drawPicture } from '../patches/draw-picture';
import { boxOf, patchSize } from '../patches/places';
import type { ColourScale, Size, SizedPicture } from '../view';
import { type PlacedWeights, tintOf } from './weights';

/** How much of the picture the veil takes away before the weights are laid over it. */
const VEIL = 0.7;

/**
 * Draws weights over the picture, as large as `size`, at the origin: the picture under a veil of the scale's zero, a
 * tint on each patch, lines between the patches. The colours are the weights' own scale.
 */
export function drawOverlay(
  ctx: CanvasRenderingContext2D,
  picture: SizedPicture | null,
  { grid, weights }: PlacedWeights,
  size: Size,
  colours: ColourScale,
): void {
  const { width, height } = size;
  const paper = `rgb(${colours.rgb(0).join(' ')})`;
  ctx.clearRect(0, 0, width, height);
  if (picture) drawPicture(ctx, picture, size);
  ctx.fillStyle = paper;
  ctx.globalAlpha = VEIL;
  ctx.fillRect(0, 0, width, height);
  ctx.globalAlpha = 1;
  weights.forEach((weight, place) => {
    const box = boxOf(place, grid, size);
    ctx.fillStyle = tintOf(weight, colours);
    ctx.fillRect(box.x, box.y, box.width, box.height);
  });
  ctx.fillStyle = paper;
  const patch = patchSize(grid, size);
  const line = lineBetween(Math.min(patch.width, patch.height));
  for (let i = 1; i < grid[1]; i++) ctx.fillRect(i * patch.width - line / 2, 0, line, height);
  for (let i = 1; i < grid[0]; i++) ctx.fillRect(0, i * patch.height - line / 2, width, line);
}

/** Patches of a few pixels keep most of them. */
const lineBetween = (patch: number): number => (patch > 50 ? 2 : patch > 4 ? 1 : 0.5);
