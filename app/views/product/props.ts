import type { Ref } from '@/content/stage';

/** What the left operand is multiplied by, what is added to every row, and what comes out. */
export interface Factor {
  /** [inner, column] */
  readonly right: Ref;
  /** [column]: a row under the right operand, added to every row of the product. */
  readonly bias?: Ref;
  /** [row, column] */
  readonly result: Ref;
}

/** A matrix product laid out so that the row meets the column at the cell. */
export interface ProductProps extends Factor {
  /** [row, inner] */
  readonly left: Ref;
  /** Further products of the same left operand, side by side. */
  readonly beside?: readonly Factor[];
  /** Added to the result: `of` stands below the left operand, the sum below the result, both [row, column]. */
  readonly plus?: { readonly of: Ref; readonly result: Ref };
  /** [any, inner]: what the left operand was taken from, above it in the corner. */
  readonly above?: Ref;
  /** What the empty corner shows: the picture, with the patches that the cell is about. */
  readonly over?: 'picture';
}
