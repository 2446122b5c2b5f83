import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3';
import { tickTexts } from './tick-text';

export type Span = readonly [from: number, to: number];

/** One axis of a plot: from numbers to CSS pixels and back, and what stands along it. */
export interface PlotAxis {
  /** Undefined for what has no place: NaN, and on a log axis zero and less. */
  place(value: number): number | undefined;
  invert(place: number): number;
  readonly ticks: readonly Tick[];
  /** What a place along it is called, where it has a name. */
  readonly nameOf?: (value: number) => string | undefined;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly text: string;
}

export interface AxisWish {
  readonly log?: boolean;
  /** About how many ticks there is room for. */
  readonly count: number;
  /** Ends on round numbers. */
  readonly round?: boolean;
}

/** An axis over a span of numbers, drawn from one place to another. */
export function axisOver(span: Span, places: Span, { log = false, count, round = false }: AxisWish): PlotAxis {
  const scale: ScaleContinuousNumeric<number, number> = log ? scaleLog(span, places) : scaleLinear(span, places);
  if (round) scale.nice(count);
  const values = log ? logTicks(scale.ticks(count), count) : scale.ticks(count);
  const texts = tickTexts(values);
  return {
    place: (value) => (log && !(value > 0) ? undefined : finite(scale(value))),
    invert: (place) => scale.invert(place),
    ticks: values.map((value, i) => ({ value, at: scale(value), text: texts[i] as string })),
  };
}

const finite = (place: number | undefined): number | undefined =>
  place !== undefined && Number.isFinite(place) ? place : undefined;

/** Powers of ten with 2 and 5 times them where there is room; else powers alone; within one power all that d3 names. */
function logTicks(all: readonly number[], count: number): readonly number[] {
  const leading = (value: number) => Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
  const powers = all.filter((value) => leading(value) === 1);
  const fives = all.filter((value) => [1, 2, 5].includes(leading(value)));
  if (fives.length >= 3 && fives.length <= count + 1) return fives;
  return powers.length >= 2 ? powers : all;
}

/**
 * The span of some numbers, those without a place left out: [0, 1] where there are none, some air around a single one. A
 * linear axis that shows how much there is holds zero.
 */
export function extentOf(values: readonly number[], { log = false, zero = false } = {}): Span {
  let [least, most] = zero && !log ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (!Number.isFinite(value) || (log && !(value > 0))) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least > most) return log ? [1, 10] : [0, 1];
  if (most - least > 1e-12 * Math.max(TINY, Math.abs(least), Math.abs(most))) return [least, most];
  return log ? [least / 2, most * 2] : [least - 0.5, most + 0.5];
}

/** Below this, numbers are no more apart than float32 can tell. */
const TINY = 1e-30;

/** A span whose ends have the digits that float32 keeps: a tenth is 0.1, and shares add up to 1. */
export const rounded = ([from, to]: Span): Span => [Number(from.toPrecision(7)), Number(to.toPrecision(7))];
