import { SIDE } from './patches';

/** RGBA bytes of a picture, from 28·28·3 numbers in 0–1, row by row, channels last. What lies outside 0–1 is clamped. */
export function pictureBytes(pixels: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let i = 0; i < SIDE * SIDE; i++) {
    for (let c = 0; c < 3; c++) bytes[4 * i + c] = Math.round(255 * (pixels[3 * i + c] ?? 0));
    bytes[4 * i + 3] = 255;
  }
  return bytes;
}

/** Draws the picture with its top left corner at the origin, `side` wide and high, with sharp pixels. */
export function drawPicture(ctx: CanvasRenderingContext2D, pixels: Float32Array, side: number): void {
  const small = ctx.canvas.ownerDocument.createElement('canvas');
  small.width = SIDE;
  small.height = SIDE;
  small.getContext('2d')?.putImageData(new ImageData(pictureBytes(pixels), SIDE, SIDE), 0, 0);
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(small, 0, 0, side, side);
}
