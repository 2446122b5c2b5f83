import type { Ref } from '@/content/stage';
import { largestUnit } from '../grid/cell-size';
import { type Lens, read, type View } from '../lens';
import { Product } from './Component';
import { type Operands, productLayout } from './layout';

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

declare module '@/content/stage' {
  interface ViewProps {
    product: ProductProps;
  }
}

const operands = (props: ProductProps, lens: Lens): Operands => ({
  left: lens.matrix(props.left),
  right: lens.matrix(props.right),
  result: lens.matrix(props.result),
});

export const product: View<ProductProps> = {
  reads: ({ left, right, result }) => [left, right, result].flatMap((ref) => read(ref)),
  measure(props, unit, lens, room) {
    const { width, height } = productLayout(operands(props, lens), unit, room);
    return { width, height };
  },
  units(props, lens) {
    const { left, result } = operands(props, lens);
    return [1, largestUnit(Math.max(result.rows, left.cols), result.cols)];
  },
  Component: Product,
};
