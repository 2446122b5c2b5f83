import type { Ref } from '@/content/stage';

/** A matrix product laid out so that the row meets the column at the cell. */
export interface ProductProps {
  /** [row, inner] */
  readonly left: Ref;
  /** [inner, column] */
  readonly right: Ref;
  /** [row, column] */
  readonly result: Ref;
  /** What the empty corner shows: the picture, with the patches that the cell is about. */
  readonly over?: 'picture';
}
