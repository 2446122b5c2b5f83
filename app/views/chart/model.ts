import { CAPTION } from '@/app/draw/caption/size';
import type { CellAt, Matrix, Size, ViewInput } from '@/app/draw/view';
import { type ChartLayout, chartLayout, chartSize } from './layout';
import { behindOf, type ComputedLine, type Line, linesOf, type Marked, marksOf } from './lines';
import type { ChartProps } from './props';
import { bandsOf } from './shapes';

/** From where to where each area lies at each of its points: [line][point] → [below, above]. */
export type Bands = readonly (readonly (readonly [below: number, above: number])[])[];

/** A point of a chart: which line, and which of its points. */
export type PointAt = readonly [line: number, point: number];

/** What a chart draws, and where. */
export interface ChartModel {
  readonly size: Size;
  /** Without the caption. */
  readonly plot: Size;
  readonly lines: readonly Line[];
  /** How many points the longest line has. */
  readonly columns: number;
  readonly behind: readonly ComputedLine[];
  readonly marks: readonly Marked[];
  readonly bands: Bands | null;
  readonly layout: ChartLayout;
  readonly selected: PointAt | null;
  /** Titles of the tensors. */
  readonly label: string;
  /** Where a point is drawn: on its line, or in the middle of its area. */
  spotOf(at: PointAt): { readonly left: number; readonly top: number } | null;
  cellOf(at: PointAt): { readonly matrix: Matrix; readonly at: CellAt } | null;
}

export function chartModel(input: Omit<ViewInput<ChartProps>, 'on'>): ChartModel {
  const { props, unit, room, lens, pointing, series } = input;
  const size = chartSize(props, unit, lens, room);
  const plot = { width: size.width, height: size.height - CAPTION };
  const lines = linesOf(props, lens, pointing);
  const behind = behindOf(props, series, lens.words.language);
  const marks = marksOf(props, lens);
  const layout = chartLayout(props, plot, { lines, behind, marks });
  const bands = props.as === 'areas' ? bandsOf(lines) : null;
  const selected = lines.flatMap(({ matrix, row }, i): PointAt[] => {
    const at = pointing.selected(matrix);
    return at?.[0] === row ? [[i, at[1]]] : [];
  });
  return {
    size,
    plot,
    lines,
    columns: Math.max(1, ...lines.map(({ points }) => points.length)),
    behind,
    marks,
    bands,
    layout,
    selected: selected[0] ?? null,
    label: lens.words.clauses([...new Set(lines.map(({ matrix }) => matrix.title))]),
    spotOf([i, j]) {
      const [x = Number.NaN, value = Number.NaN] = lines[i]?.points[j] ?? [];
      const band = bands?.[i]?.[j];
      const [left, top] = [layout.x.place(x), layout.y.place(band ? (band[0] + band[1]) / 2 : value)];
      return left === undefined || top === undefined ? null : { left, top };
    },
    cellOf([i, j]) {
      const line = lines[i];
      return line && j < line.points.length ? { matrix: line.matrix, at: [line.row, j] } : null;
    },
  };
}
