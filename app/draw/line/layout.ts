import { linear, niceSpan } from '../linear';
import type { Size } from '../view';

/** Around the plot: numbers of the vertical axis, names of the lines, numbers of the horizontal axis. */
export const MARGIN = { left: 40, right: 30, top: 10, bottom: 28 } as const;

export interface Plot extends Size {
  x(value: number): number;
  y(value: number): number;
  readonly ticks: { readonly x: readonly number[]; readonly y: readonly number[] };
  /** The value at a place on the horizontal axis. */
  at(x: number): number;
}

type Range = readonly [least: number, most: number];

/** Axes of a plot of this size, margins included. */
export function plotOf({ width, height }: Size, xs: Range, ys: Range): Plot {
  const x = linear(xs, [MARGIN.left, width - MARGIN.right]);
  const y = linear(ys, [height - MARGIN.bottom, MARGIN.top]);
  const ticks = { x: x.ticks(Math.max(3, width / 60)), y: y.ticks(Math.max(2, height / 44)) };
  return { width, height, x, y, ticks, at: (place) => x.invert(place) };
}

/** The range of the vertical axis: all values and zero, a little air, round ends. */
export function rangeOf(values: readonly number[]): Range {
  const finite = values.filter(Number.isFinite);
  const [least, most] = niceSpan([Math.min(0, ...finite), Math.max(0, ...finite)], 6);
  return least === most ? [-1, 1] : [least, most];
}

/** A line through numbers at 0, 1, 2 …, broken where a number is not finite. */
export const pathOf = (values: readonly number[], plot: Plot): string =>
  through(values.map((value, i) => [plot.x(i), plot.y(value)]));

/** A line through points, broken where a number is not finite. */
export const pathThrough = (points: readonly (readonly [x: number, y: number])[], plot: Plot): string =>
  through(points.map(([x, y]) => [plot.x(x), plot.y(y)]));

/** A curve through the points of a function. */
export function curveOf(f: (x: number) => number, [from, to]: Range, plot: Plot): string {
  const points = Array.from({ length: 241 }, (_, i) => from + ((to - from) * i) / 240);
  return through(points.map((x) => [plot.x(x), plot.y(f(x))]));
}

/**
 * SVG path data: straight lines from point to point, lifted over points that are nowhere. d3's `line` would say the same
 * for 2.9 KB gzipped, as it comes with every kind of curve; the lesson that draws these has 1.1 left.
 */
function through(points: readonly (readonly [x: number, y: number])[]): string {
  const tenth = (n: number) => Math.round(n * 10) / 10;
  return points
    .map(([x, y], i) => {
      if (!Number.isFinite(y)) return '';
      const drawn = i > 0 && Number.isFinite(points[i - 1]?.[1]);
      return `${drawn ? 'L' : 'M'}${tenth(x)},${tenth(y)}`;
    })
    .join('');
}
