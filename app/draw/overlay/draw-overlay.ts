import { drawPicture } from '../patches/draw-picture';
import { ACROSS, placeOfPatch, sideOfPatch } from '../patches/patches';
import type { ColourScale } from '../view';
import { tintOf } from './weights';

/** How much of the picture the veil takes away before the weights are laid over it. */
const VEIL = 0.7;

/**
 * Draws sixteen weights over the picture (28·28·3 in 0–1), `side` wide and high, at the origin: the picture under a
 * veil of the scale's zero, a tint on each patch, lines between the patches. The colours are the weights' own scale.
 */
export function drawOverlay(
  ctx: CanvasRenderingContext2D,
  pixels: Float32Array | null,
  weights: readonly number[],
  side: number,
  colours: ColourScale,
): void {
  const patch = sideOfPatch(side);
  const paper = `rgb(${colours.rgb(0).join(' ')})`;
  ctx.clearRect(0, 0, side, side);
  if (pixels) drawPicture(ctx, pixels, side);
  ctx.fillStyle = paper;
  ctx.globalAlpha = VEIL;
  ctx.fillRect(0, 0, side, side);
  ctx.globalAlpha = 1;
  weights.forEach((weight, i) => {
    const { x, y } = placeOfPatch(i, side);
    ctx.fillStyle = tintOf(weight, colours);
    ctx.fillRect(x, y, patch, patch);
  });
  ctx.fillStyle = paper;
  const line = side > 200 ? 2 : 1;
  for (let i = 1; i < ACROSS; i++) {
    ctx.fillRect(i * patch - line / 2, 0, line, side);
    ctx.fillRect(0, i * patch - line / 2, side, line);
  }
}
