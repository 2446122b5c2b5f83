import { max, scaleBand, scaleLinear } from 'd3';
import type { Room, Size } from '@/app/draw/view';
import type { Played } from './play';

/** Pixels: names beside the rows, a row of numbers, the chart of the running sum, and the words and controls below. */
export const NAMES = 76;
export const ROW = 26;
const CHART = { least: 48, most: 132 };
export const FOOT = 84;
const WIDEST = 84;
const NARROWEST = 7;
/** Narrower columns have no room for a number. */
const NUMBERED = 40;

export interface MovesLayout extends Size {
  /** Left edge of each term's column, and how wide they are. */
  readonly x: (term: number) => number;
  readonly column: number;
  readonly numbered: boolean;
  /** How many cells a term has at most: each has a row of its own. */
  readonly rows: number;
  /** Top of the chart and how high it is, and the place of a sum in it. */
  readonly chart: number;
  readonly chartHeight: number;
  readonly y: (sum: number) => number;
}

/** A column for each term, its cells and its value above each other, and below them the sum as it grows. */
export function movesLayout({ terms, running }: Played, room: Room): MovesLayout {
  const column = Math.max(NARROWEST, Math.min(WIDEST, (room.width - NAMES) / terms.length));
  const width = NAMES + column * terms.length;
  const numbers = terms.map((_, i) => i);
  const x = scaleBand<number>(numbers, [NAMES, width]);
  const rows = Math.min(3, max(terms, ({ cells }) => cells.length) ?? 0);
  const chart = (rows + 1) * ROW + 10;
  // A low room keeps the words and the controls in sight: the chart gives way.
  const chartHeight = Math.max(CHART.least, Math.min(CHART.most, room.height - chart - FOOT));
  const y = scaleLinear([Math.min(0, ...running), Math.max(0, ...running)], [chart + chartHeight - 12, chart + 12]);
  return {
    x: (term) => x(term) ?? NAMES,
    column,
    numbered: column >= NUMBERED,
    rows,
    chart,
    chartHeight,
    y,
    width,
    height: chart + chartHeight + FOOT,
  };
}
