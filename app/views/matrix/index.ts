import type { Ref } from '@/content/schema';
import { largestUnit } from '../grid/cell-size';
import type { View } from '../lens';
import { MatrixView } from './Component';
import { type MatrixLook, matrixLayout } from './layout';

/** One matrix by itself. */
export interface MatrixProps extends MatrixLook {
  readonly of: Ref;
}

/** The same in colours alone, for what is too large to be read as numbers. */
export type HeatmapProps = Pick<MatrixProps, 'of' | 'zoom' | 'rowSums' | 'labels'>;

declare module '@/content/schema' {
  interface ViewProps {
    matrix: MatrixProps;
    heatmap: HeatmapProps;
  }
}

export const matrix: View<MatrixProps> = {
  measure: (props, unit, lens) => sizeOf(matrixLayout(lens.matrix(props.of), props, unit)),
  units(props, lens) {
    const { rows, cols } = lens.matrix(props.of);
    const zoom = props.zoom ?? 1;
    return [1.5 / zoom, largestUnit(rows, cols) / zoom];
  },
  Component: MatrixView,
};

const asMatrix = (props: HeatmapProps): MatrixProps => ({ ...props, numbers: 'never' });

export const heatmap: View<HeatmapProps> = {
  measure: (props, ...rest) => matrix.measure(asMatrix(props), ...rest),
  units: (props, lens) => matrix.units?.(asMatrix(props), lens) ?? [3, 40],
  Component: (input) => MatrixView({ ...input, props: asMatrix(input.props) }),
};

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });
