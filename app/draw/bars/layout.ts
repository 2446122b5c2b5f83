import { linear } from '../linear';
import { textScale } from '../text-scale';

/** Room above the tallest bar for its number, and below the plot for the names of the columns, in CSS pixels. */
const ABOVE = 17;
const BELOW = 19;
/** From the end of a bar up to the top of its number. */
const RISE = 15;
/** Advance of one character of the small mono figures. */
const CHARACTER = 6.2;

export interface Bar {
  /** The column's slot. */
  readonly x: number;
  readonly slot: number;
  /** The bar inside it. */
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

export interface BarsLayout {
  readonly bars: readonly Bar[];
  /** Height of the zero line. */
  readonly zero: number;
  /** The value at the top of the plot, and where it lies. */
  readonly end: number;
  readonly endAt: number;
  /** How far above the end of its bar a number begins. */
  readonly rise: number;
  /** Characters of a number that fit above one bar. */
  readonly room: number;
}

export interface BarsSpace {
  readonly width: number;
  readonly height: number;
  /** Bars may go below zero: the zero line lies in the middle. */
  readonly signed: boolean;
  /** The end of the tensor's own scale. */
  readonly max: number;
}

/** Where the bars of one row of numbers stand. −∞ and NaN have no bar. */
export function barsLayout(values: readonly number[], { width, height, signed, max }: BarsSpace): BarsLayout {
  const end = endOfAxis(values, max);
  const [above, names, rise] = [ABOVE, BELOW, RISE].map((room) => room * textScale()) as [number, number, number];
  const below = signed ? above + names : names;
  const y = linear([signed ? -end : 0, end], [height - below, above]);
  const slot = width / values.length;
  const gap = Math.min(4, slot * 0.16);
  const zero = y(0);
  const bars = values.map((value, i) => {
    const at = y(Number.isFinite(value) ? (signed ? value : Math.max(0, value)) : 0);
    return {
      x: i * slot,
      slot,
      left: i * slot + gap / 2,
      width: slot - gap,
      top: Math.min(at, zero),
      height: Math.abs(zero - at),
    };
  });
  return { bars, zero, end, endAt: above, rise, room: Math.floor((slot - 3) / (CHARACTER * textScale())) };
}

/**
 * The end of the axis: the end of the tensor's scale, halved as long as every value still fits. So rows of one tensor
 * share an axis or differ by a power of two, and a row of small numbers is not flat.
 */
export function endOfAxis(values: readonly number[], max: number): number {
  const largest = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (!largest) return max || 1;
  let end = Math.max(max, largest);
  while (end / 2 >= largest) end /= 2;
  return end;
}

/** Names only every so many columns, so that the longest name never runs into the next. */
export function labelStride(labels: readonly string[], slot: number): number {
  const widest = Math.max(1, ...labels.map((label) => label.length)) * CHARACTER * textScale() + 3;
  const least = Math.ceil(widest / slot);
  return [1, 2, 4, 5, 8, 10, 16, 20, 32].find((stride) => stride >= least) ?? 64;
}

/** Height of a bar chart beside cells of this size. */
export const barsHeight = (unit: number): number => Math.round(Math.max(120, Math.min(190, 5 * unit)));
