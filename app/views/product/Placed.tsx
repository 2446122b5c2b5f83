import { MatrixCaption } from '@/app/draw/caption/Caption';
import { Grid } from '@/app/draw/grid/Grid';
import type { Mark, Matrix, ViewInput } from '@/app/draw/view';
import type { Panel } from './layout';

interface PlacedProps extends Pick<ViewInput<unknown>, 'lens' | 'pointing' | 'on'> {
  readonly matrix: Matrix;
  readonly part: Panel;
  readonly stripes?: readonly Mark[];
  readonly captioned?: boolean;
  /** A caption wider than the matrix goes on at its left, where the next would begin at its right. */
  readonly leftwards?: boolean;
}

/** One of the matrices at its place. */
export function Placed({ matrix, part, stripes = [], captioned = true, leftwards, lens, pointing, on }: PlacedProps) {
  const { x, y, cell, grid, labels, bare } = part;
  return (
    <div className="product-part" style={{ left: x, top: y }}>
      {captioned && (
        <div
          className={leftwards ? 'product-leftwards' : undefined}
          style={{ marginLeft: grid.left, width: matrix.cols * cell.width }}
        >
          <MatrixCaption matrix={matrix} lit={pointing.lit(matrix)} bare={bare} />
        </div>
      )}
      <Grid
        matrix={matrix}
        cellWidth={cell.width}
        cellHeight={cell.height}
        labels={labels}
        bands={stripes}
        pointing={pointing}
        on={on}
        words={lens.words}
      />
    </div>
  );
}
