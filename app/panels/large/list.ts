import type { CellAt } from '@/app/draw/view';
import { NAME_LINE, pageOf, tileList, widest } from './fit';
import type { LargeLayout, Listed } from './placed';

/** A row, a column or one cell: numbers in lines one below the other, each below the name of its column or row. */
export function layoutList({ matrix: m, cells, text, at, room, least }: Listed): LargeLayout {
  const [first, second] = cells;
  const isDown = second !== undefined && first?.[1] === second[1];
  const nameOf = ([i, j]: CellAt): string => (isDown ? m.rowLabel(i) : m.colLabel(j));
  const isNamed = second !== undefined;
  const characters = widest([...cells.map(text), ...(isNamed ? cells.map(nameOf) : [])]);
  const tiling = tileList(cells.length, { room, characters, least }, isNamed ? NAME_LINE * least : 0);
  const { across, lines, width, height } = tiling;
  const from = isNamed ? pageOf(at[isDown ? 0 : 1], cells.length, across * lines) : 0;
  const seen = cells.slice(from, from + across * lines);
  return {
    tiling,
    cells: seen.map((cell, n) => ({
      at: cell,
      text: text(cell),
      ...(isNamed && { name: nameOf(cell) }),
      x: (n % across) * width,
      y: Math.floor(n / across) * height,
      width,
      height,
    })),
    names: [],
    shown: isDown ? [seen.length, 1] : [1, seen.length],
    of: isDown ? [cells.length, 1] : [1, cells.length],
  };
}
