import { largestUnit } from '@/app/draw/grid/cell-size';
import { defineView, read } from '@/app/draw/view';
import { Affine } from './Affine';
import { affineLayout } from './layout';
import { type AffineProps, affineOperands } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    affine: AffineProps;
  }
}

export const view = defineView<AffineProps>({
  reads: ({ of, scale, shift, result }) => [of, scale, shift, result].flatMap((ref) => read(ref)),
  measure(props, unit, lens) {
    const { width, height } = affineLayout(affineOperands(props, lens), unit);
    return { width, height };
  },
  units(props, lens) {
    const { rows, cols } = lens.matrix(props.of);
    return [1.5, largestUnit(rows, cols)];
  },
  Component: Affine,
});
