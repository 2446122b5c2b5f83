import type { Ref } from '@/content/stage';
import type { Choice } from '@/lib/choice';

/** A number of rows or columns: itself, what a knob in braces says (`{window}`), or as many as there are. */
export type Count = number | `{${string}}` | 'all';

/** What is outlined. */
export type Regions =
  /** Windows of so many rows and columns, moved down and to the right; strips are windows with a side of `all`. */
  | { readonly windows: readonly [rows: Count, columns: Count]; readonly shift?: readonly [down: Count, right: Count] }
  /** What a kernel of this size reads, around the place that is chosen. */
  | { readonly reach: readonly [rows: Count, columns: Count] }
  /** Places side by side with the same number in this tensor, which has the same places. */
  | { readonly of: Ref };

/** Numbers in the places of a grid, as the tensor's axes state it. */
export interface GridProps {
  /**
   * A map [row, column]; or a tensor whose columns lie in a grid, of which one row is shown: a vector over places, the
   * weights of a query, one feature of all tokens (`tokens^T`). What stands before the grid (CLS) stands beside it.
   */
  readonly of: Ref;
  /** Which row. Default: that of the selected cell, else of the place that is pointed at, else the first place's. */
  readonly row?: 'selected' | number;
  /** What a click on a place does: select its number, or the row of that place. Default: the row, where rows lie in the same grid. */
  readonly click?: 'number' | 'row';
  /** A small grid for every head, window …, or for every row; a click chooses it. */
  readonly over?: Choice | 'rows';
  /** How many of them stand side by side. Default: as rows lie in their own grid, else four. */
  readonly across?: number;
  /** The picture that the run reads lies below. */
  readonly under?: 'picture';
  readonly regions?: Regions;
  /** A tensor over the same places: those where it is not 0 are hatched. */
  readonly closed?: Ref;
  /** Default: where cells are large enough. */
  readonly numbers?: 'auto' | 'never';
  /** Multiplies the size. Default 1: as large as a picture beside matrices. */
  readonly zoom?: number;
}
