import { MatrixCaption } from '../caption/Caption';
import { Grid } from '../grid/Grid';
import type { ViewInput } from '../view';
import { type MatrixProps, matrixLayout } from './layout';
import { RowSums } from './RowSums';
import './matrix.css';

export function MatrixView({ props, unit, lens, pointing, on }: ViewInput<MatrixProps>) {
  const matrix = lens.matrix(props.of);
  const { cell, grid, width, height } = matrixLayout(matrix, props, unit);
  return (
    <div className="matrix" style={{ width, height }}>
      <div style={{ paddingLeft: grid.left }}>
        <MatrixCaption matrix={matrix} lit={pointing.lit(matrix)} />
      </div>
      <Grid
        matrix={matrix}
        cellWidth={cell.width}
        cellHeight={cell.height}
        numbers={props.numbers ?? 'auto'}
        labels={props.labels ?? 'auto'}
        toggle={props.toggle ?? false}
        pointing={pointing}
        on={on}
        words={lens.words}
      />
      {props.rowSums && (
        <RowSums matrix={matrix} cell={cell} left={grid.width} top={grid.top} word={lens.words.rowSum} />
      )}
    </div>
  );
}
