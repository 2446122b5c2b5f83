import type { CellAt, Matrix } from '@/app/draw/view';
import type { LargePart } from './placed';

/** Where in its matrix an enlarged part is: `query 6, key 9`. A vector has no row to be named. */
export function placeText(m: Matrix, part: LargePart, [i, j]: CellAt, list: (parts: readonly string[]) => string) {
  const row = m.rowAxis ? [`${m.rowWord} ${m.rowLabel(i)}`] : [];
  const column = m.colAxis ? [`${m.colWord} ${m.colLabel(j)}`] : [];
  if (part === 'matrix') return m.shapeText;
  return list(part === 'row' ? row : part === 'column' ? column : [...row, ...column]);
}
