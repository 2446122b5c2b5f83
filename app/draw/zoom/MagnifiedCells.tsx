import { Cells } from '../grid/Cells';
import type { CellSize } from '../grid/cell-size';
import { Overlay, type OverlayProps } from '../grid/Overlay';
import type { ZoomWindow } from '../grid/zoom-window';
import { part, seen } from './window';

export interface MagnifiedCellsProps extends OverlayProps {
  readonly window: ZoomWindow;
  /** Of the matrix as a whole; `cell` is that of the magnified. */
  readonly whole: CellSize;
}

/** Those cells of a magnified matrix that are seen, and what lies over them. */
export function MagnifiedCells({ window, whole, ...over }: MagnifiedCellsProps) {
  const { matrix, cell } = over;
  const { x, y } = window;
  const ranges = seen(window, matrix, { width: matrix.cols * whole.width, height: matrix.rows * whole.height });
  return (
    <div className="zoom-window">
      <div
        className="zoom-pan"
        style={{ left: ranges.cols[0] * cell.width - x, top: ranges.rows[0] * cell.height - y }}
      >
        <Cells matrix={part(matrix, ranges)} cellWidth={cell.width} cellHeight={cell.height} numbers />
      </div>
      <div
        className="zoom-pan"
        style={{ left: -x, top: -y, width: matrix.cols * cell.width, height: matrix.rows * cell.height }}
      >
        <Overlay {...over} />
      </div>
    </div>
  );
}
