import type { Size } from '@/app/draw/view';
import { WIDE } from './sizes';

/** A box by its middle; its caption stands above it and does not count. */
export interface FlowBox extends Size {
  readonly x: number;
  readonly y: number;
  /** The middle of the circle with its operator, before it. */
  readonly op: readonly [x: number, y: number] | null;
}

/** The most rows and columns that a matrix of the drawing has. */
export interface Most {
  readonly rows: number;
  readonly cols: number;
}

/** Sides of a matrix of one row or column, as a share of the largest. */
const LEAST = 0.36;

/** The box of a matrix: sides grow with the logarithms of rows and columns, up to `side` and `WIDE` times that. */
export const boxSize = (rows: number, cols: number, most: Most, side: number): Size => ({
  width: Math.round(side * WIDE * share(cols, most.cols)),
  height: Math.round(side * share(rows, most.rows)),
});

const share = (count: number, most: number): number =>
  most > 1 ? LEAST + ((1 - LEAST) * Math.log(count)) / Math.log(most) : LEAST;
