import type { CSSProperties } from 'react';
import type { CellSize } from './cell-size';

/** Where the editor of a cell lies, which is wider than most: it grows away from the nearer edge of a grid this wide. */
export function editorPlace(
  { left, top }: { readonly left: number; readonly top: number },
  cell: CellSize,
  width: number,
): CSSProperties {
  const across = left < width / 2 ? { left } : { right: width - left - cell.width };
  return { ...across, top, minWidth: cell.width, minHeight: cell.height };
}
