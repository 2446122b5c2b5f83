import { nice, ticks } from 'd3';

type Span = readonly [from: number, to: number];

/** A straight map from numbers to places, and back. */
export interface Linear {
  (value: number): number;
  invert(place: number): number;
  /** About this many round numbers of the domain. */
  ticks(count: number): number[];
}

/**
 * What a linear scale does here, over d3's own round numbers, for what home and the heaviest steps show at first.
 * scaleLinear would add 1.1 KB gzipped to each (8.4 KB without scripts/vite/plain-scales.ts), of which home and
 * `learning/step` have 0.8 and 1.1 left. Charts that only their own steps load use d3's scales.
 */
export function linear(domain: Span, range: Span): Linear {
  const slope = (range[1] - range[0]) / (domain[1] - domain[0]);
  return Object.assign((value: number) => range[0] + (value - domain[0]) * slope, {
    invert: (place: number) => domain[0] + (place - range[0]) / slope,
    ticks: (count: number) => ticks(domain[0], domain[1], count),
  });
}

/** The same span with round ends. */
export const niceSpan = ([from, to]: Span, count: number): Span => nice(from, to, count) as [number, number];
