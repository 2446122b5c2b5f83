/** Pixels as a canvas gives them (RGBA) or without alpha (RGB), row-major, one byte each. */
export interface ImageSource {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/**
 * Cuts the largest centred square out of a picture and averages it to `size` × `size` × 3 bytes. Every source pixel
 * counts by the area that it shares with a target pixel, so nothing is skipped and a picture smaller than the target
 * works too. What is transparent is laid over white. Averages the sRGB bytes as they are.
 * @throws RangeError where the picture has no pixels or its data do not fit its size
 */
export function areaResample(source: ImageSource, size: number): Uint8Array {
  const { width, height, data } = source;
  const channels = channelsOf(source);
  if (!Number.isInteger(size) || size < 1)
    throw new RangeError(`A picture cannot be ${size} pixels wide: give 1 or more.`);
  const side = Math.min(width, height);
  const columns = overlaps((width - side) / 2, side, size);
  const rows = overlaps((height - side) / 2, side, size);
  const out = new Uint8Array(size * size * 3);
  const sum = [0, 0, 0];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      sum.fill(0);
      for (const [row, tall] of rows[y] ?? []) {
        for (const [column, wide] of columns[x] ?? []) {
          const at = (row * width + column) * channels;
          const opaque = channels === 4 ? (data[at + 3] ?? 0) / 255 : 1;
          const white = 255 * (1 - opaque);
          for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + tall * wide * ((data[at + c] ?? 0) * opaque + white);
        }
      }
      for (let c = 0; c < 3; c++) out[(y * size + x) * 3 + c] = Math.round(sum[c] ?? 0);
    }
  }
  return out;
}

function channelsOf({ width, height, data }: ImageSource): 3 | 4 {
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
    throw new RangeError(`A picture of ${width} × ${height} has no pixels: both sides must be whole and at least 1.`);
  }
  if (data.length === width * height * 4) return 4;
  if (data.length === width * height * 3) return 3;
  throw new RangeError(
    `A picture of ${width} × ${height} needs ${width * height * 4} bytes (RGBA) or ${width * height * 3} (RGB), but ` +
      `${data.length} came.`,
  );
}

/** For each of `parts` equal pieces of [start, start + length): the pixels it meets and their shares, which sum to 1. */
function overlaps(start: number, length: number, parts: number): [pixel: number, share: number][][] {
  const piece = length / parts;
  return Array.from({ length: parts }, (_, i) => {
    const from = start + i * piece;
    const to = start + (i + 1) * piece;
    const first = Math.floor(from);
    // Rounding may leave a hair of one more pixel, which may lie outside the picture: no share below 1e-9 counts.
    const met = Array.from({ length: Math.ceil(to) - first }, (_, k): [number, number] => {
      const pixel = first + k;
      return [pixel, (Math.min(to, pixel + 1) - Math.max(from, pixel)) / piece];
    });
    return met.filter(([, share]) => share > 1e-9);
  });
}
