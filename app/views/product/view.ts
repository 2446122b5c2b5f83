import { largestUnit } from '@/app/draw/grid/cell-size';
import { defineView, type Lens, read } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { type Operands, productLayout } from './layout';
import { Product } from './Product';

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

export const view = defineView<ProductProps>({
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
});
