/** A picture that is read piece by piece, so that a large photo need not lie in memory twice. */
export interface ImageSource {
  readonly width: number;
  readonly height: number;
  /** The bytes of a rectangle as a canvas gives them: RGBA, row-major, colours not multiplied by alpha. */
  read(left: number, top: number, width: number, height: number): ArrayLike<number>;
}

/** The centre square of a picture, averaged to side × side pixels. What lies behind it is still open. */
export interface Averaged {
  readonly side: number;
  /** [side, side, 3] what the picture itself adds to each byte. */
  readonly colours: Float64Array;
  /** [side, side] how much of what lies behind is seen, 0 to 1; exactly 0 where the picture is opaque. */
  readonly through: Float64Array;
}

/**
 * Cuts the largest centred square out of a picture and averages it to `side` × `side` pixels. Every source pixel counts
 * by the area that it shares with a target pixel, so nothing is skipped and a picture smaller than the target works too.
 * Averages the sRGB bytes as they are, in double precision and always in the same order: the same bytes give the same
 * picture in every browser.
 * @throws RangeError where the picture has no pixels
 */
export function averageSquare(source: ImageSource, side: number): Averaged {
  const { width, height } = source;
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
    throw new RangeError(`A picture of ${width} × ${height} has no pixels: both sides must be whole and at least 1.`);
  }
  if (!Number.isInteger(side) || side < 1)
    throw new RangeError(`A picture cannot be ${side} pixels wide: give 1 or more.`);
  const square = Math.min(width, height);
  const columns = overlaps((width - square) / 2, square, side);
  const rows = overlaps((height - square) / 2, square, side);
  const left = columns[0]?.[0]?.[0] ?? 0;
  const across = (columns.at(-1)?.at(-1)?.[0] ?? 0) + 1 - left;
  const colours = new Float64Array(side * side * 3);
  const through = new Float64Array(side * side);
  for (const [y, band] of rows.entries()) {
    const sums = sumOfRows(source, left, across, band);
    for (const [x, met] of columns.entries()) {
      const at = y * side + x;
      for (const [column, share] of met) {
        const from = 4 * (column - left);
        for (let c = 0; c < 3; c++) colours[3 * at + c] = value(colours, 3 * at + c) + share * value(sums, from + c);
        through[at] = value(through, at) + share * value(sums, from + 3);
      }
    }
  }
  return { side, colours, through };
}

/** The rows of a band added up by their shares: for each column what it adds to red, green, blue, and what it lets through. */
function sumOfRows(source: ImageSource, left: number, across: number, band: readonly Share[]): Float64Array {
  const top = band[0]?.[0] ?? 0;
  const bytes = source.read(left, top, across, band.length);
  const sums = new Float64Array(4 * across);
  for (const [row, share] of band) {
    const start = 4 * across * (row - top);
    for (let i = 0; i < sums.length; i += 4) {
      const at = start + i;
      const alpha = value(bytes, at + 3);
      const weight = alpha === 255 ? share : (share * alpha) / 255;
      sums[i] = value(sums, i) + weight * value(bytes, at);
      sums[i + 1] = value(sums, i + 1) + weight * value(bytes, at + 1);
      sums[i + 2] = value(sums, i + 2) + weight * value(bytes, at + 2);
      if (alpha !== 255) sums[i + 3] = value(sums, i + 3) + (share * (255 - alpha)) / 255;
    }
  }
  return sums;
}

const value = (cells: ArrayLike<number>, i: number): number => cells[i] as number;

type Share = readonly [pixel: number, share: number];

/** For each of `parts` equal pieces of [start, start + length): the pixels it meets and their shares, which sum to 1. */
function overlaps(start: number, length: number, parts: number): Share[][] {
  const piece = length / parts;
  return Array.from({ length: parts }, (_, i) => {
    const from = start + i * piece;
    const to = start + (i + 1) * piece;
    const first = Math.floor(from);
    // Rounding may leave a hair of one more pixel, which may lie outside the picture: no share below 1e-9 counts.
    const met = Array.from({ length: Math.ceil(to) - first }, (_, k): Share => {
      const pixel = first + k;
      return [pixel, (Math.min(to, pixel + 1) - Math.max(from, pixel)) / piece];
    });
    return met.filter(([, share]) => share > 1e-9);
  });
}
