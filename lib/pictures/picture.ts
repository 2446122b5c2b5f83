import { SIDE, toInput } from './raster';

/** A picture as a network reads it. */
export interface Picture {
  /** [height, width, 3], row-major, red green blue, each from 0 to 1. */
  readonly pixels: Float32Array;
  readonly height: number;
  readonly width: number;
  /** The digit that it is known to show; null where nobody has said. */
  readonly digit: number | null;
}

/** The picture in 28 × 28 × 3 bytes. */
export const pictureOf = (bytes: Uint8Array, digit: number | null = null): Picture => ({
  pixels: toInput(bytes),
  height: SIDE,
  width: SIDE,
  digit,
});

/** The picture mapped cell by cell: turned, moved, repainted. `from` gives the cell that stands at row, column, channel. */
export function mapped(
  { pixels, height, width, digit }: Picture,
  from: (
    at: (row: number, column: number, channel: number) => number,
    row: number,
    column: number,
    channel: number,
  ) => number,
): Picture {
  const at = (row: number, column: number, channel: number): number =>
    pixels[(row * width + column) * 3 + channel] as number;
  const next = pixels.map((_, i) => {
    const cell = Math.floor(i / 3);
    return from(at, Math.floor(cell / width), cell % width, i % 3);
  });
  return { pixels: next, height, width, digit };
}

/** The picture in another size; every pixel there is the nearest one here. */
export function resized({ pixels, height, width, digit }: Picture, rows: number, columns: number): Picture {
  const next = new Float32Array(rows * columns * 3);
  for (let y = 0; y < rows; y++) {
    const row = Math.floor(((y + 0.5) * height) / rows);
    for (let x = 0; x < columns; x++) {
      const column = Math.floor(((x + 0.5) * width) / columns);
      for (let c = 0; c < 3; c++) next[(y * columns + x) * 3 + c] = pixels[(row * width + column) * 3 + c] as number;
    }
  }
  return { pixels: next, height: rows, width: columns, digit };
}
