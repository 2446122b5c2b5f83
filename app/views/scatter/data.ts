import type { CellAt, Lens, Matrix, Pointing, ViewInput } from '@/app/draw/view';
import type { CurvePoint } from '@/content/schema';
import type { Ref } from '@/content/stage';
import type { CurveOf, ScatterProps } from './props';

/** A scatter's numbers, read from the run. */
export interface ScatterData {
  readonly x: Matrix;
  readonly y: Matrix;
  readonly points: readonly CurvePoint[];
  readonly weights: { readonly matrix: Matrix; readonly values: readonly number[] } | null;
  readonly curves: readonly { readonly of: CurveOf; readonly points: readonly CurvePoint[] }[];
  readonly kernel: readonly CurvePoint[];
  /** Which query is shown where there are several. */
  readonly row: number;
  readonly query: QueryData | null;
}

export interface QueryData {
  readonly value: number;
  /** What it is called: the tensor that holds it, or what the axis is where a knob does. */
  readonly symbol: string;
  /** The tensor that holds it; null: a knob does. */
  readonly matrix: Matrix | null;
  readonly answer: { readonly matrix: Matrix; readonly at: CellAt; readonly value: number } | null;
}

/** Places are those of the run with the reader's edits, or of the one without: a difference has no place. */
const placed = (m: Matrix, [i, j]: CellAt, lens: Lens): number =>
  lens.compare === 'original' ? m.at(i, j) : m.stored(i, j);

export function readScatter(
  props: ScatterProps,
  { lens, pointing, series }: Pick<ViewInput<ScatterProps>, 'lens' | 'pointing' | 'series'>,
): ScatterData {
  const entries = (m: Matrix, row = 0) => Array.from({ length: m.cols }, (_, j) => placed(m, [row, j], lens));
  const through = (x: Ref, y: Ref): CurvePoint[] => {
    const [a, b] = [entries(lens.matrix(x)), entries(lens.matrix(y))];
    return a.map((value, i) => [value, b[i] ?? Number.NaN]);
  };
  const [x, y] = [lens.matrix(props.points.x), lens.matrix(props.points.y)];
  const weights = props.weights === undefined ? null : lens.matrix(props.weights);
  const row = rowOf(props, lens, pointing, weights);
  return {
    x,
    y,
    row,
    points: through(props.points.x, props.points.y),
    weights: weights && { matrix: weights, values: entries(weights, Math.min(row, weights.rows - 1)) },
    curves: (props.curves ?? []).map((of) => ({
      of,
      points: 'series' in of ? (series?.(of.series) ?? []) : through(of.x, of.y),
    })),
    kernel: props.kernel === undefined ? [] : (series?.(props.kernel) ?? []),
    query: queryOf(props, lens, row),
  };
}

/** The query that is selected, by itself, by its answer or by one of its weights; else the first. */
function rowOf({ query }: ScatterProps, lens: Lens, pointing: Pointing, weights: Matrix | null): number {
  const vectors = [query && 'of' in query ? query.of : undefined, query?.answer].filter((ref) => ref !== undefined);
  const chosen = vectors.map((ref) => pointing.selected(lens.matrix(ref))?.[1]).find((at) => at !== undefined);
  return chosen ?? (weights && pointing.selected(weights)?.[0]) ?? 0;
}

function queryOf({ query, points }: ScatterProps, lens: Lens, row: number): QueryData | null {
  if (!query) return null;
  const matrix = 'of' in query ? lens.matrix(query.of) : null;
  const answer = query.answer === undefined ? null : lens.matrix(query.answer);
  const cell = (m: Matrix): CellAt => [0, Math.min(row, m.cols - 1)];
  const at = (m: Matrix) => placed(m, cell(m), lens);
  return {
    value: matrix ? at(matrix) : 'knob' in query ? (lens.knobs[query.knob] ?? 0) : 0,
    symbol: (matrix ?? lens.matrix(points.x)).symbol,
    matrix,
    answer: answer && { matrix: answer, at: cell(answer), value: at(answer) },
  };
}
