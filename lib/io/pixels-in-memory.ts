import type { ImageSource } from './image';

/** For tests: a picture of these colours, RGB or RGBA, by place. */
export function pictureOf(
  width: number,
  height: number,
  pixel: (x: number, y: number) => ArrayLike<number>,
): ImageSource {
  const bytes = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) bytes.set(pixel(i % width, Math.floor(i / width)), 4 * i);
  return {
    width,
    height,
    read(left, top, across, down) {
      if (Math.min(left, top) < 0 || left + across > width || top + down > height) {
        throw new RangeError(`${across} × ${down} from ${left}, ${top} lies outside ${width} × ${height}.`);
      }
      const piece = new Uint8ClampedArray(4 * across * down);
      for (let row = 0; row < down; row++) {
        const from = 4 * ((top + row) * width + left);
        piece.set(bytes.subarray(from, from + 4 * across), 4 * across * row);
      }
      return piece;
    },
  };
}
