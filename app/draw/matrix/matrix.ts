import { largestUnit } from '../grid/cell-size';
import { defineView, read } from '../view';
import { type MatrixProps, matrixLayout } from './layout';
import { MatrixView } from './MatrixView';

/** What both views of a single matrix are: with numbers where there is room, and in colours alone. */
export const matrix = defineView<MatrixProps>({
  reads: ({ of }) => read(of),
  measure(props, unit, lens) {
    const { width, height } = matrixLayout(lens.matrix(props.of), props, unit);
    return { width, height };
  },
  units(props, lens) {
    const { rows, cols } = lens.matrix(props.of);
    const zoom = props.zoom ?? 1;
    return [1.5 / zoom, largestUnit(rows, cols) / zoom];
  },
  Component: MatrixView,
});
