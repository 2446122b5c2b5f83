import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { shownRefs } from '@/app/draw/plot/refs';
import { valueText } from '@/app/draw/value-text';
import { isVeiled, markOf, veilOf } from '@/app/draw/veiled';
import type { Lens, Matrix } from '@/app/draw/view';
import { type Text, textIn } from '@/content/language';
import type { TableProps } from './props';

/** One column of a table: a column of one of its matrices. */
export interface Column {
  readonly matrix: Matrix;
  readonly col: number;
  readonly name: string;
  readonly unit: string;
  /** What stands in its cells, row by row. */
  readonly texts: readonly string[];
}

/** The columns of a table. @throws Error where its matrices have different rows */
export function columnsOf(props: TableProps, lens: Lens): readonly Column[] {
  const matrices = shownRefs(props.of).map(lens.matrix);
  const [first] = matrices;
  const other = matrices.find(({ rows }) => rows !== first?.rows);
  if (first && other) {
    throw new Error(
      `A table puts ${first.ref} and ${other.ref} side by side: they need the same rows, but have ${first.rows} and ${other.rows}.`,
    );
  }
  const places = matrices
    .flatMap((matrix) => Array.from({ length: matrix.cols }, (_, col) => ({ matrix, col })))
    .filter(({ col }) => props.columns?.includes(col) ?? true);
  return places.map(({ matrix, col }, i) => ({
    matrix,
    col,
    name: matrix.cols === 1 && matrix.colAxis?.id !== 'column' ? '' : matrix.colLabel(col),
    unit: textIn(unitOf(props.units, i), lens.words.language),
    texts: textsOf(matrix, col, props.digits ?? 4),
  }));
}

const unitOf = (units: TableProps['units'], i: number): Text =>
  (Array.isArray(units) ? units[i] : (units as Text | undefined)) ?? '';

/** All numbers of a column with the same digits after the point, so that the points stand below one another. */
function textsOf(m: Matrix, col: number, most: number): readonly string[] {
  const values = Array.from({ length: m.rows }, (_, row) => (isVeiled(m, [row, col]) ? null : m.at(row, col)));
  const digits = neededDigits(
    values.filter((value) => value !== null),
    most,
  );
  return values.map(
    (value, row) => markOf(veilOf(m, [row, col])) ?? m.text?.(row, col) ?? numberText(value ?? Number.NaN, digits),
  );
}

/** A number too small for the digits of its column, but not zero, in powers of ten. */
const numberText = (value: number, digits: number): string =>
  value !== 0 && Math.abs(value) < 0.5 / 10 ** digits ? valueText(value) : formatNumber(value, digits);
