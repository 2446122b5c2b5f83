/** More cells than this along one axis get smaller cells, so that no matrix is too long for a phone. */
const LONG = 160;

/** A vector of small cells would be a hairline: across its only row or column it is at least this thick. */
const STRIP = 12;

/** A cell's sides in CSS pixels. */
export interface CellSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Cells for a stage's unit: square while they are small or show no numbers, but in a vector; with numbers wider than high, and squarer
 * again the larger they are. Whole pixels from 3 on. Both sides grow with the unit.
 */
export function cellSize(unit: number, numbers: boolean, rows = 1, cols = 1): CellSize {
  const width = snap(unit * shrink(cols));
  const height = snap(unit * shrink(rows));
  if (!numbers)
    return {
      width: cols === 1 ? Math.max(width, STRIP) : width,
      height: rows === 1 ? Math.max(height, STRIP) : height,
    };
  const ratio = Math.min(1, Math.max(0.62, 0.62 + (unit - 32) / 170));
  return { width, height: Math.min(height, Math.max(14, Math.round(height * ratio))) };
}

const shrink = (count: number): number => (count > LONG ? LONG / count : 1);

/** Whole pixels, where a part of one would not be missed. */
export const snap = (side: number): number => (side >= 3 ? Math.floor(side) : side);

/** The largest unit that makes sense for a matrix of this size: a 2 × 2 example may fill the stage, a heatmap not. */
export function largestUnit(rows: number, cols: number): number {
  const long = Math.max(rows, cols);
  if (long <= 3) return 96;
  if (long <= 6) return 76;
  return long <= 18 ? 56 : 40;
}
