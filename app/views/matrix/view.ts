import type { Ref } from '@/content/stage';
import { largestUnit } from '../grid/cell-size';
import { read, type View } from '../lens';
import { MatrixView } from './Component';
import { type MatrixLook, matrixLayout } from './layout';

/** One matrix by itself. */
export interface MatrixProps extends MatrixLook {
  readonly of: Ref;
}

declare module '@/content/stage' {
  interface ViewProps {
    matrix: MatrixProps;
  }
}

export const matrix: View<MatrixProps> = {
  reads: ({ of }) => read(of),
  measure: (props, unit, lens) => sizeOf(matrixLayout(lens.matrix(props.of), props, unit)),
  units(props, lens) {
    const { rows, cols } = lens.matrix(props.of);
    const zoom = props.zoom ?? 1;
    return [1.5 / zoom, largestUnit(rows, cols) / zoom];
  },
  Component: MatrixView,
};

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });
