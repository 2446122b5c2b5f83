import { scaleBand, stack, stackOffsetDiverging } from 'd3';
import { CAPTION } from '@/app/draw/caption/size';
import { axisOver, extentOf, type PlotAxis, rounded } from '@/app/draw/plot/axis';
import type { Area } from '@/app/draw/plot/PlotAxes';
import { textWidth } from '@/app/draw/text-width';
import type { Lens, Size } from '@/app/draw/view';
import { type Amounts, amountsOf, type Group } from './bars';
import type { AmountsProps } from './props';

/** Widths of a figure and, about, of a letter, in CSS pixels. */
const FIGURE = 7.3;
const LETTER = 7.3;
const AXIS = 24;
const KEYS = 26;
/** Names take at most this part of the width; longer ones end in an ellipsis. */
const NAMES = 0.4;

export interface BarBox {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** Where its number begins; null: inside a whole there is no room for it. */
  readonly number: number | null;
}

export interface AmountsLayout {
  readonly area: Area;
  readonly x: PlotAxis;
  /** The top and height of each name. */
  readonly groups: readonly { readonly top: number; readonly height: number }[];
  /** [name][bar]; null where a number has no length: NaN, and on a log axis zero and less. */
  readonly bars: readonly (readonly (BarBox | null)[])[];
  /** Where bars begin. */
  readonly zero: number;
  readonly keys: boolean;
}

/** The whole view, caption included: a bar is about half as high as a cell. */
export function amountsSize(props: AmountsProps, unit: number, lens: Lens, room: Size): Size {
  const { groups, series } = amountsOf(lens.matrix(props.of), props);
  const width = Math.round(Math.max(280, Math.min(16 * unit + 260, 760, room.width)));
  const each = props.as === 'stacked' ? 1 : series.length;
  const bar = Math.round(Math.max(15, Math.min(30, unit)) * (each > 1 ? 0.85 : 1));
  return { width, height: CAPTION + (series.length > 1 ? KEYS : 0) + groups.length * (each * bar + 10) + AXIS };
}

/** Where the bars lie in a view of this size, caption not included. */
export function amountsLayout(
  props: AmountsProps,
  { groups, series }: Amounts,
  { width, height }: Size,
): AmountsLayout {
  const stacked = props.as === 'stacked';
  if (stacked && props.log) {
    throw new Error('Parts of a whole add up on a straight axis only: bars that are stacked take no log axis.');
  }
  const parts = stacked ? partsOf(groups) : null;
  const keys = series.length > 1;
  const [top, bottom] = [keys ? KEYS : 0, height - AXIS];
  const figures = Math.max(...groups.flatMap(({ cells }) => cells.map(({ text }) => textWidth(text)))) * FIGURE + 10;
  const names = Math.min(NAMES * width, Math.max(...groups.map(({ name }) => textWidth(name))) * LETTER + 18);
  const values = parts ? parts.flat(2) : groups.flatMap(({ cells }) => cells.map(({ value }) => value));
  const [least, most] = rounded(extentOf(values, { log: props.log, zero: true }));
  // Numbers stand behind the ends of their bars: of those that hang below zero, in front of them.
  const before = !props.log && least < 0 && !stacked ? figures : 0;
  const places = [names + before, width - (stacked ? 22 : figures)] as const;
  const span = props.log ? ([least / 2, most] as const) : ([least, most] as const);
  const x = axisOver(span, places, { log: props.log ?? false, count: (places[1] - places[0]) / 70, round: true });
  const down = scaleBand<number>(groups.keys(), [top, bottom]).paddingInner(0.26).paddingOuter(0.13);
  const within = scaleBand<number>(series.keys(), [0, down.bandwidth()]).paddingInner(0.12);
  const boxOf = (i: number, j: number): BarBox | null => {
    const value = groups[i]?.cells[j]?.value ?? Number.NaN;
    const [from, to] = parts?.[i]?.[j] ?? [props.log ? span[0] : 0, value];
    const [start, end] = [props.log && !parts ? places[0] : x.place(from), x.place(to)];
    if (start === undefined || end === undefined || !Number.isFinite(value)) return null;
    const box = {
      left: Math.min(start, end),
      width: Math.abs(end - start),
      top: (down(i) ?? 0) + (stacked ? 0 : (within(j) ?? 0)),
      height: stacked ? down.bandwidth() : within.bandwidth(),
    };
    const wide = textWidth(groups[i]?.cells[j]?.text ?? '') * FIGURE;
    if (stacked) return { ...box, number: wide + 8 <= box.width ? box.left + (box.width - wide) / 2 : null };
    return { ...box, number: value < 0 ? box.left - wide - 5 : box.left + box.width + 5 };
  };
  return {
    area: { left: names, right: width, top, bottom },
    x,
    zero: (props.log ? undefined : x.place(0)) ?? places[0],
    groups: groups.map((_, i) => ({ top: down(i) ?? 0, height: down.bandwidth() })),
    bars: groups.map(({ cells }, i) => cells.map((_, j) => boxOf(i, j))),
    keys,
  };
}

/** From where to where each bar lies in its row: what is above zero to the right of it, what is below to the left. */
function partsOf(groups: readonly Group[]): readonly (readonly (readonly [number, number])[])[] {
  const stacked = stack<Group, number>()
    .keys(groups[0]?.cells.keys() ?? [])
    .value(({ cells }, j) => (Number.isFinite(cells[j]?.value) ? (cells[j]?.value ?? 0) : 0))
    .offset(stackOffsetDiverging)(groups);
  return groups.map((_, i) => stacked.map((series): [number, number] => [series[i]?.[0] ?? 0, series[i]?.[1] ?? 0]));
}
