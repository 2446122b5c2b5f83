import { largestUnit } from '@/app/draw/grid/cell-size';
import { defineView, type Lens, read } from '@/app/draw/view';
import { type Operands, productLayout } from './layout';
import { Product } from './Product';
import type { ProductProps } from './props';

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
