import { shownRefs } from '@/app/draw/plot/refs';
import { looksOf, type SeriesLook } from '@/app/draw/plot/series-look';
import type { Lens, Matrix, Pointing, ViewInput } from '@/app/draw/view';
import { type Language, textIn } from '@/content/language';
import type { CurvePoint } from '@/content/schema';
import type { ChartMark, ChartProps, ChartSeries, MarkedAmount } from './props';

/** One row of a matrix as a line. */
export interface Line {
  readonly matrix: Matrix;
  readonly row: number;
  readonly name: LineName;
  readonly look: SeriesLook;
  readonly points: readonly CurvePoint[];
}

/** What a line is called: a row's name, or a symbol. */
export interface LineName {
  readonly text: string;
  /** Where it is a symbol. */
  readonly html?: string;
}

/** The lines of a chart. @throws Error where `x` has another length than they */
export function linesOf(props: ChartProps, lens: Lens, pointing: Pick<Pointing, 'selected'>): readonly Line[] {
  const found = shownRefs(props.of).flatMap((ref) => {
    const matrix = lens.matrix(ref);
    const xs = placesOf(props, matrix, lens);
    return rowsOf(props, matrix, pointing).map((row) => ({
      matrix,
      row,
      name: nameOf(matrix, row),
      points: xs.map((x, j): CurvePoint => [x, matrix.at(row, j)]),
    }));
  });
  const looks = looksOf(found.map(({ matrix }, i) => props.roles?.[i] ?? matrix.role));
  return found.map((line, i) => ({ ...line, look: looks[i] as SeriesLook }));
}

function rowsOf({ rows }: ChartProps, m: Matrix, pointing: Pick<Pointing, 'selected'>): readonly number[] {
  if (rows === 'selected') return [pointing.selected(m)?.[0] ?? 0];
  const all = Array.from({ length: m.rows }, (_, i) => i);
  return rows ? rows.filter((row) => row < m.rows) : all;
}

const nameOf = (m: Matrix, row: number): LineName =>
  m.rows === 1 ? { text: m.symbol, html: m.symbolHtml } : { text: m.rowLabel(row) };

/** Where the columns of a matrix lie along the chart. */
function placesOf({ x }: ChartProps, m: Matrix, lens: Lens): readonly number[] {
  if (x === undefined) return Array.from({ length: m.cols }, (_, j) => j);
  const places = valuesOf(lens.matrix(x));
  if (places.length === m.cols) return places;
  throw new Error(
    `A chart draws ${m.ref} over ${x}: it has ${m.cols} columns, but there are ${places.length} numbers to put them at.`,
  );
}

const valuesOf = (m: Matrix): readonly number[] =>
  Array.from({ length: m.rows * m.cols }, (_, k) => m.at(Math.floor(k / m.cols), k % m.cols));

/** Points that the step computes, with their name in the page's language. */
export interface ComputedLine extends Required<Pick<ChartSeries, 'id' | 'as' | 'role'>> {
  readonly name: string;
  readonly points: readonly CurvePoint[];
}

export const behindOf = ({ series = [] }: ChartProps, from: ViewInput<ChartProps>['series'], language: Language) =>
  series.map(
    ({ id, words, as = 'line', role = 'residual' }): ComputedLine => ({
      id,
      as,
      role,
      name: textIn(words, language),
      points: from?.(id) ?? [],
    }),
  );

/** A mark with its numbers known. */
export interface Marked {
  readonly x: number | null;
  readonly y: number | null;
  readonly name: string;
}

export const marksOf = ({ marks = [] }: ChartProps, lens: Lens): readonly Marked[] =>
  marks.map(({ x, y, words = '' }: ChartMark) => ({
    x: x === undefined ? null : amountOf(x, lens),
    y: y === undefined ? null : amountOf(y, lens),
    name: textIn(words, lens.words.language),
  }));

/** @throws Error that lists the knobs when there is none of that name */
function amountOf(amount: MarkedAmount, lens: Lens): number {
  if (typeof amount === 'number') return amount;
  if ('of' in amount) return lens.matrix(amount.of).at(...(amount.at ?? [0, 0]));
  const value = lens.knobs[amount.knob];
  if (value !== undefined) return value;
  const known = Object.keys(lens.knobs).join(', ') || 'none';
  throw new Error(`A chart marks where the knob ${amount.knob} stands; the knobs are ${known}.`);
}
