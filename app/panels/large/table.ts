import type { CellAt } from '@/app/draw/view';
import { EM, NAME_LINE, pageOf, tileTable, widest } from './fit';
import type { LargeLayout, LargeName, Listed } from './placed';

/** Names of rows take no more than so much of the room. */
const MOST_NAMES = 0.25;

/** Rows below rows as in the matrix, their names on the left, those of the columns above. */
export function layoutTable({ matrix: m, cells, text, at, room, least }: Listed): LargeLayout {
  const named = (count: number, name: (i: number) => string) =>
    widest(Array.from({ length: count }, (_, i) => name(i)));
  const rowName = Math.min(named(m.rows, m.rowLabel) * EM * least, MOST_NAMES * room.width);
  const colName = (named(m.cols, m.colLabel) + 1) * EM * least;
  const [left, top] = [rowName + 0.5 * least, NAME_LINE * least];
  const inside = { width: room.width - left, height: room.height - top };
  const tiling = tileTable(m.rows, m.cols, { room: inside, characters: widest(cells.map(text)), least });
  const { across, lines, width, height } = tiling;
  const [row, col] = [pageOf(at[0], m.rows, lines), pageOf(at[1], m.cols, across)];
  const place = ([i, j]: CellAt) => ({ x: left + (j - col) * width, y: top + (i - row) * height, width, height });
  const rowNames = Array.from({ length: lines }, (_, n): LargeName => {
    const i = row + n;
    return { side: 'row', at: i, text: m.rowLabel(i), ...place([i, col]), x: 0, width: rowName };
  });
  const colNames = Array.from({ length: across }, (_, n): LargeName => {
    const j = col + n;
    return { side: 'column', at: j, text: m.colLabel(j), ...place([row, j]), y: 0, height: top };
  });
  // Names that would touch stand at every second column, or at fewer.
  const step = Math.ceil(colName / width);
  return {
    tiling,
    cells: cells
      .filter(([i, j]) => i >= row && i < row + lines && j >= col && j < col + across)
      .map((cell) => ({ at: cell, text: text(cell), ...place(cell) })),
    names: [...rowNames, ...colNames.filter((_, n) => n % step === 0)],
    shown: [lines, across],
    of: [m.rows, m.cols],
  };
}
