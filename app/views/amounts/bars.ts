import { cellValueText } from '@/app/draw/plot/cell-value-text';
import { looksOf, type SeriesLook } from '@/app/draw/plot/series-look';
import type { CellAt, Matrix } from '@/app/draw/view';
import type { AmountsProps } from './props';

/** The bars of one name. */
export interface Group {
  readonly name: string;
  readonly cells: readonly NamedNumber[];
}

export interface NamedNumber {
  readonly at: CellAt;
  readonly value: number;
  readonly text: string;
}

/** What the bars show: names with their numbers, and how the numbers of a name are told apart. */
export interface Amounts {
  readonly groups: readonly Group[];
  /** One for each bar of a name; the only one has no name. */
  readonly series: readonly { readonly name: string; readonly look: SeriesLook }[];
}

export function amountsOf(m: Matrix, { roles, ...only }: Pick<AmountsProps, 'roles' | 'rows' | 'columns'>): Amounts {
  const [rows, columns] = [picked(only.rows, m.rows), picked(only.columns, m.cols)];
  // The one row of a vector: its columns are what is named.
  const turned = m.rows === 1;
  const series = turned ? rows : columns;
  const looks = looksOf(series.map((_, j) => roles?.[j] ?? m.role));
  const amount = (at: CellAt): NamedNumber => ({ at, value: m.at(...at), text: cellValueText(m, ...at) });
  return {
    groups: turned
      ? columns.map((col) => ({ name: m.colLabel(col), cells: [amount([0, col])] }))
      : rows.map((row) => ({ name: m.rowLabel(row), cells: columns.map((col) => amount([row, col])) })),
    series: looks.map((look, j) => ({ name: series.length === 1 ? '' : m.colLabel(series[j] ?? 0), look })),
  };
}

const picked = (only: readonly number[] | undefined, count: number): readonly number[] =>
  only?.filter((i) => i < count) ?? Array.from({ length: count }, (_, i) => i);
