import { IdxError, parseIdx } from '../io/idx';
import { SIDE } from '../pictures/raster';

/** Pictures of digits by the ink on them, and which digit each one shows. */
export interface Digits {
  readonly count: number;
  /** [28, 28] of picture i, 0 = paper, 255 = ink. */
  ink(i: number): Uint8Array;
  /** 0 to 9. */
  label(i: number): number;
}

/**
 * The digits of two unpacked IDX files.
 *
 * @throws IdxError when a file is malformed, pictures are not 28 × 28, there is not one label per picture, or a label
 * is no digit
 */
export function digitsFromIdx(pictures: Uint8Array, labels: Uint8Array): Digits {
  const images = parseIdx(pictures);
  const answers = parseIdx(labels);
  const [count = 0, rows, columns] = images.shape;
  if (images.shape.length !== 3 || rows !== SIDE || columns !== SIDE) {
    throw new IdxError(`Pictures must be of shape count × 28 × 28, but ${images.shape.join(' × ')} came.`);
  }
  if (answers.shape.length !== 1) {
    throw new IdxError(`Labels must have one axis, but ${answers.shape.join(' × ')} came.`);
  }
  if (answers.shape[0] !== count) {
    throw new IdxError(`There are ${count} pictures but ${answers.shape[0]} labels: the files do not belong together.`);
  }
  const odd = answers.data.findIndex((label) => label > 9);
  if (odd >= 0) throw new IdxError(`Label ${odd} is ${answers.data[odd]}; digits are 0 to 9.`);
  return {
    count,
    ink: (i) => images.data.subarray(i * SIDE * SIDE, (i + 1) * SIDE * SIDE),
    label: (i) => answers.data[i] as number,
  };
}

/** The digits from `start` up to but not including `end`. */
export const stretchOf = (digits: Digits, start: number, end = digits.count): Digits => ({
  count: Math.max(0, end - start),
  ink: (i) => digits.ink(start + i),
  label: (i) => digits.label(start + i),
});
