import type { CellAt, Matrix, Size } from '@/app/draw/view';
import type { Large } from '@/lib/permalink/state';
import type { Tiling } from './fit';

/** What of a matrix can be enlarged. */
export type LargePart = Exclude<Large, 'nothing'>;

interface LargeBox extends Size {
  readonly x: number;
  readonly y: number;
}

export interface LargeCell extends LargeBox {
  readonly at: CellAt;
  readonly text: string;
  /** What stands above it, where it is not in the place that it has in the matrix. */
  readonly name?: string;
}

/** What a row or a column is called, beside it. */
export interface LargeName extends LargeBox {
  readonly side: 'row' | 'column';
  readonly at: number;
  readonly text: string;
}

/** Where the cells of an enlarged part lie in its room, in CSS pixels. */
export interface LargeLayout {
  readonly tiling: Tiling;
  readonly cells: readonly LargeCell[];
  readonly names: readonly LargeName[];
  /** How many rows and columns are shown, of how many. */
  readonly shown: CellAt;
  readonly of: CellAt;
}

export interface LargeInput {
  readonly matrix: Matrix;
  readonly part: LargePart;
  /** The selected cell, which is always shown. */
  readonly at: CellAt;
  readonly room: Size;
  /** The least size of numbers, and the size of names, in CSS pixels. */
  readonly least: number;
}

/** What the layouts of tables and of lists are given. */
export interface Listed extends LargeInput {
  /** The cells of the part. */
  readonly cells: readonly CellAt[];
  readonly text: (at: CellAt) => string;
}
