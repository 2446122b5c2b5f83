import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { valueText } from '@/app/draw/value-text';
import { type Limits, shorten } from '../shorten';
import type { TermColumn, TermColumns, TermEntry } from './term-columns';

/** Widths in ems of the numbers' type: a digit of the mono face, and what lies around a number. */
const DIGIT = 0.6;
const AROUND = 0.75;
const MOST_DIGITS = 4;
const LEAST_DIGITS = 2;
/** From here on digits after the point say nothing in float32. */
const LARGE = 1e7;

/** Which columns are shown, how wide (in ems), and with how many digits after the point in each row. */
export interface Fitted {
  readonly digits: readonly number[];
  readonly width: number;
  readonly shown: readonly (TermColumn | Left)[];
}

/** Columns that are left out. */
export interface Left {
  readonly hidden: number;
  /** What their last row adds up to. */
  readonly total: number;
}

export const isLeft = (of: TermColumn | Left): of is Left => 'hidden' in of;

export const numberOf = (entry: TermEntry): number =>
  entry.kind === 'cell' ? (entry.tensor.data[entry.index] as number) : entry.value;

/** A number of a column, with so many digits after the point; cells of index maps, masks and labels are whole. */
export function entryText(entry: TermEntry, digits: number): string {
  const value = numberOf(entry);
  if (entry.kind === 'cell' && entry.tensor.dtype === 'i32') return formatNumber(value, 0);
  return Number.isFinite(value) && Math.abs(value) >= LARGE ? valueText(value) : formatNumber(value, digits);
}

/**
 * As many columns as a room of so many ems holds. Digits after the point go first, as long as most numbers of their row
 * still say something; then the columns before the last two. `gap`: the width of what stands for columns left out.
 */
export function fitColumns({ heads, columns, keep }: TermColumns, room: number, gap: number): Fitted {
  const rows = heads.map((_, row) => columns.flatMap((column) => column[row] ?? []));
  const ranges = rows.map((entries) => rangeOf(entries.map(numberOf)));
  const within = (wanted: number) => ranges.map(({ least, most }) => Math.min(most, Math.max(least, wanted)));
  for (let wanted = MOST_DIGITS; wanted >= LEAST_DIGITS; wanted--) {
    const digits = within(wanted);
    const width = widthOf(rows, digits);
    if (width * columns.length <= room) return { digits, width, shown: columns };
  }
  // What is shortened need not be narrow, too.
  const digits = within(LEAST_DIGITS + 1);
  const width = widthOf(rows, digits);
  const inside = keep > 0 && keep < columns.length - 1;
  const between = Math.max(gap, width) * (inside ? 2 : 1);
  const around = Math.max(inside ? 0 : 2, Math.floor((room - between) / width) - (inside ? 1 : 0));
  const tail = around > 2 ? 2 : Math.min(1, around);
  return { digits, width, shown: shortened(columns, { most: 0, head: around - tail, tail }, keep) };
}

const shortened = (columns: readonly TermColumn[], limits: Limits, keep: number): (TermColumn | Left)[] =>
  shorten(columns.length, limits, keep).flatMap(({ from, to, shown }): (TermColumn | Left)[] => {
    const stretch = columns.slice(from, to + 1);
    if (shown) return stretch;
    return [{ hidden: stretch.length, total: stretch.reduce((sum, column) => sum + lastOf(column), 0) }];
  });

const widthOf = (rows: readonly (readonly TermEntry[])[], digits: readonly number[]): number =>
  AROUND +
  DIGIT * Math.max(...rows.flatMap((row, i) => row.map((entry) => entryText(entry, digits[i] as number).length)));

/** What a column comes to. */
export function lastOf(column: TermColumn): number {
  const last = column.at(-1);
  return last ? numberOf(last) : 0;
}

/**
 * How many digits after the point a row needs: without the least, half of its numbers would be written as hardly more
 * than zero; after the most, nothing but rounding noise follows.
 */
function rangeOf(values: readonly number[]): { readonly least: number; readonly most: number } {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const most = neededDigits(values, MOST_DIGITS);
  const least = middle >= 0.1 ? LEAST_DIGITS : middle >= 0.01 ? LEAST_DIGITS + 1 : MOST_DIGITS;
  return { least: Math.min(least, most), most };
}
