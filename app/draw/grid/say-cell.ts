import { entryName } from '../entry-name';
import { formatNumber, neededDigits } from '../number-text';
import { said, type VeilWords } from '../veiled';
import type { CellAt, Matrix, ViewWords } from '../view';

/** What a screen reader says of a cell: row, column, and its label, or its number where a lesson gives it none. */
export function sayCell(m: Matrix, [i, j]: CellAt, words: Pick<ViewWords, 'cell' | keyof VeilWords>): string {
  const inFull = (value: number) => m.text?.(i, j) ?? formatNumber(value, neededDigits([value], 4));
  const text = said(m, [i, j], inFull, words);
  return words.cell(entryName(m.rowWord, m.rowLabel(i)), entryName(m.colWord, m.colLabel(j)), text, m.edited(i, j));
}
