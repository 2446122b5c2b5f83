import { largestUnit } from '@/app/draw/grid/cell-size';
import { defineView, read } from '@/app/draw/view';
import { productLayout } from './layout';
import { operandsOf, refsOf } from './operands';
import { Product } from './Product';
import type { ProductProps } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    product: ProductProps;
  }
}

export const view = defineView<ProductProps>({
  reads: (props) => refsOf(props).flatMap((ref) => read(ref)),
  measure(props, unit, lens, room) {
    const { width, height } = productLayout(operandsOf(props, lens), unit, room);
    return { width, height };
  },
  units(props, lens) {
    const { left, result } = operandsOf(props, lens);
    return [1, largestUnit(Math.max(result.rows, left.cols), result.cols)];
  },
  Component: Product,
});
