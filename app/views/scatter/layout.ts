import { CAPTION } from '@/app/draw/caption/size';
import { isNarrow } from '@/app/draw/grid/narrow';
import { MARGIN, type Plot, plotOf } from '@/app/draw/line/layout';
import { linear, niceSpan } from '@/app/draw/linear';
import type { Room, Size } from '@/app/draw/view';
import type { ScatterProps } from './props';

type Range = readonly [from: number, to: number];

/** The line that says what the curves are. */
export const LEGEND = 22;
/** In the lane of weights, above the largest bar: its number. */
const NUMBER = 16;
/** Advance of one figure there. */
const FIGURE = 7;

export interface ScatterLayout extends Size {
  readonly plot: Size;
  /** Where the plot begins, below caption and legend. */
  readonly top: number;
  /** Height of the lane of weights; 0 without weights. */
  readonly lane: number;
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** A plot about twice as wide as it is high; below it, if points have weights, a lane with a bar for each. */
export function scatterLayout(props: ScatterProps, unit: number, room: Room): ScatterLayout {
  const least = isNarrow(room) ? 280 : 200;
  const width = Math.round(within(least, 12 * unit, Math.min(720, Math.max(least, room.width))));
  const height = Math.round(within(width < 280 ? 90 : 150, 6 * unit, 340));
  const top = CAPTION + (props.curves?.length ? LEGEND : 0);
  const lane = props.weights ? Math.round(within(46, 2 * unit, 76)) : 0;
  return { width, height: top + height + lane, plot: { width, height }, top, lane };
}

/** The query's number covers those of the axis that stand nearer than this. */
const COVERED = 36;

/** Axes that hold what is given, and every finite height among the points and curves. */
export function axesOf(
  size: Size,
  { across, upright }: Pick<ScatterProps, 'across' | 'upright'>,
  heights: readonly number[],
  query?: number,
): Plot {
  const finite = heights.filter(Number.isFinite);
  const [least, most] = niceSpan([Math.min(...(upright ?? []), ...finite), Math.max(...(upright ?? []), ...finite)], 5);
  const plot = plotOf(size, across, least < most ? [least, most] : [least - 1, least + 1]);
  const isFree = (tick: number) => query === undefined || !(Math.abs(plot.x(tick) - plot.x(query)) < COVERED);
  return { ...plot, ticks: { ...plot.ticks, x: plot.ticks.x.filter(isFree) } };
}

/** Heights of the lane: from its zero line up to the largest weight, which keeps room for its number. */
export function laneOf(weights: readonly number[], height: number): { y(weight: number): number; zero: number } {
  const finite = weights.filter(Number.isFinite);
  const y = linear([0, Math.max(0.25, ...finite)], [height - 6, NUMBER]);
  return { y, zero: y(0) };
}

/** Radius of a point in a plot this wide: its area grows with its weight, and none is too small to be seen. */
export const dotRadius = (weight: number | null, width: number): number =>
  within(0.6, width / 480, 1) * (weight === null ? 5.5 : 3.5 + 9 * Math.sqrt(shareOf(weight)));

/** Points that weigh nothing stay to be seen. */
export const dotOpacity = (weight: number | null): number =>
  weight === null ? 1 : 0.3 + 0.7 * Math.min(1, 2.5 * shareOf(weight));

/** How many figures find room between these places on the axis. */
export function figuresBetween(places: readonly number[]): number {
  const sorted = places.filter(Number.isFinite).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, i) => place - (sorted[i] as number));
  return Math.floor((Math.min(60, ...gaps) - 2) / FIGURE);
}

const shareOf = (weight: number): number => (Number.isFinite(weight) ? Math.max(0, Math.min(1, weight)) : 0);

/** Which of the places is nearest to a point; the first of equals. Places that are nowhere are passed over. */
export function nearest(places: readonly Range[], [x, y]: Range): number {
  const squares = places.map(([a, b]) => (a - x) * (a - x) + (b - y) * (b - y));
  const distances = squares.map((square) => (Number.isFinite(square) ? square : Number.POSITIVE_INFINITY));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** A place on the axis as a hand chooses it: inside, and rounded to the step. */
export function placeOn([from, to]: Range, value: number, step: number): number {
  const rounded = Number((Math.round(value / step) * step).toFixed(6));
  return Math.max(from, Math.min(to, rounded));
}

/** Where a key moves the query: by one step, with Shift by ten, to the ends of the axis; null: nowhere. */
export function moveByKey(key: string, shift: boolean, value: number, axis: Range, step: number): number | null {
  const by = shift ? 10 * step : step;
  if (key === 'ArrowRight' || key === 'ArrowUp') return placeOn(axis, value + by, step);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return placeOn(axis, value - by, step);
  if (key === 'Home') return axis[0];
  return key === 'End' ? axis[1] : null;
}

/** The name above a point moves to its other side where it would leave the plot. */
export const isRightHalf = (x: number, { width }: Size): boolean => x > (width + MARGIN.left - MARGIN.right) / 2;
