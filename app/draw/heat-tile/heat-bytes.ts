import type { Matrix } from '../view';

/** RGBA bytes of some rows of a matrix, a pixel a cell, as image data takes them. */
export function heatBytes(
  { rows: all, cols, at, scale }: Pick<Matrix, 'rows' | 'cols' | 'at' | 'scale'>,
  from = 0,
  rows = all,
): Uint8ClampedArray<ArrayBuffer> {
  const words = new Uint32Array(rows * cols);
  for (let i = 0, to = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) words[to++] = scale.pixel(at(from + i, j));
  }
  return new Uint8ClampedArray(words.buffer);
}
