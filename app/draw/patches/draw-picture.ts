import type { Size, SizedPicture } from '../view';

/** A rectangle of pixels of a picture. */
export interface Piece extends Size {
  readonly top: number;
  readonly left: number;
}

const whole = ({ width, height }: Size): Piece => ({ top: 0, left: 0, width, height });

/** RGBA bytes of a picture, or of a piece of it, row by row. Grey has one channel; what lies outside 0–1 is clamped. */
export function pictureBytes(picture: SizedPicture, piece = whole(picture)): Uint8ClampedArray<ArrayBuffer> {
  const { pixels, height, width } = picture;
  const channels = pixels.length / (height * width);
  const bytes = new Uint8ClampedArray(piece.width * piece.height * 4);
  for (let y = 0, to = 0; y < piece.height; y++) {
    for (let x = 0; x < piece.width; x++, to += 4) {
      const from = ((piece.top + y) * width + piece.left + x) * channels;
      for (let c = 0; c < 3; c++) bytes[to + c] = Math.round(255 * (pixels[from + Math.min(c, channels - 1)] ?? 0));
      bytes[to + 3] = 255;
    }
  }
  return bytes;
}

/** Draws the picture with its top left corner at the origin, as large as `size`, with sharp pixels. */
export function drawPicture(ctx: CanvasRenderingContext2D, picture: SizedPicture, size: Size): void {
  const { width, height } = picture;
  const small = ctx.canvas.ownerDocument.createElement('canvas');
  small.width = width;
  small.height = height;
  small.getContext('2d')?.putImageData(new ImageData(pictureBytes(picture), width, height), 0, 0);
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(small, 0, 0, size.width, size.height);
}
