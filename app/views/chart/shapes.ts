import {
  area,
  curveLinear,
  curveStep,
  line,
  stack,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
} from 'd3';
import type { PlotAxis } from '@/app/draw/plot/axis';
import type { CurvePoint } from '@/content/schema';
import type { Line } from './lines';

interface Axes {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
}

const isPlaced = (x: number | undefined, y: number | undefined): boolean => x !== undefined && y !== undefined;

/** A line from point to point, broken where a number has no place; in stairs, halfway between two points. */
export function linePath(points: readonly CurvePoint[], { x, y }: Axes, stairs = false): string {
  const shape = line<CurvePoint>()
    .defined(([a, b]) => isPlaced(x.place(a), y.place(b)))
    .x(([a]) => x.place(a) ?? 0)
    .y(([, b]) => y.place(b) ?? 0)
    .curve(stairs ? curveStep : curveLinear)
    .digits(1);
  return shape(points) ?? '';
}

/** From where to where each line's area lies at each of its points: [line][point] → [below, above]. */
export function bandsOf(lines: readonly Pick<Line, 'points'>[]): readonly (readonly [number, number])[][] {
  const columns = lines[0]?.points.keys() ?? [];
  const stacked = stack<number, number>()
    .keys(lines.keys())
    .value((j, i) => finite(lines[i]?.points[j]?.[1]));
  return stacked(columns).map((series) => series.map(([below, above]): [number, number] => [below, above]));
}

const finite = (value: number | undefined): number => (value !== undefined && Number.isFinite(value) ? value : 0);

/** The outline of a band over the points of its line. */
export function bandPath(
  points: readonly CurvePoint[],
  band: readonly (readonly [number, number])[],
  { x, y }: Axes,
): string {
  const shape = area<CurvePoint>()
    .x(([a]) => x.place(a) ?? 0)
    .y0((_, j) => y.place(band[j]?.[0] ?? 0) ?? 0)
    .y1((_, j) => y.place(band[j]?.[1] ?? 0) ?? 0)
    .digits(1);
  return shape(points) ?? '';
}

const MARKERS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

/** The marker of the i-th line, around [0, 0]. */
export const markerPath = (i: number, size = 44): string =>
  symbol(MARKERS[i % MARKERS.length] ?? symbolCircle, size)() ?? '';
