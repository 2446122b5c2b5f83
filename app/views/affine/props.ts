import type { Lens } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { AffineOperands } from './layout';

/** Rows that a scale and a shift, one number a column, make into others: those of a normalisation. */
export interface AffineProps {
  /** [row, column] */
  readonly of: Ref;
  /** [column] */
  readonly scale: Ref;
  /** [column] */
  readonly shift: Ref;
  /** [row, column] */
  readonly result: Ref;
}

export const affineOperands = ({ of, scale, shift, result }: AffineProps, { matrix }: Lens): AffineOperands => ({
  ...{ of: matrix(of), scale: matrix(scale) },
  ...{ shift: matrix(shift), result: matrix(result) },
});
