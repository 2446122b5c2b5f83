/** Side of every picture here, in pixels. */
export const SIDE = 28;
/** Bytes of a picture: [28, 28, 3], row-major, red green blue. */
export const BYTES = SIDE * SIDE * 3;

export type Colour = readonly [red: number, green: number, blue: number];

/** Signed distance in pixels from the middle of pixel (x, y) to the edge of what is drawn: negative inside. */
export type Distance = (x: number, y: number) => number;

/** Lays one colour over another; across an edge they mix over `softness` pixels. */
export function paint(distance: Distance, foreground: Colour, background: Colour, softness: number): Uint8Array {
  const pixels = new Uint8Array(BYTES);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const ink = Math.min(1, Math.max(0, 0.5 - distance(x, y) / softness));
      for (let c = 0; c < 3; c++) {
        const [over = 0, under = 0] = [foreground[c], background[c]];
        pixels[(y * SIDE + x) * 3 + c] = Math.round(under + ink * (over - under));
      }
    }
  }
  return pixels;
}

/** What the network sees of a picture: bytes / 255 as float32, in the same order. */
export const toInput = (pixels: Uint8Array): Float32Array => Float32Array.from(pixels, (byte) => byte / 255);
