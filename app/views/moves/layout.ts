import { max, scaleBand, scaleLinear } from 'd3';
import type { Room, Size } from '@/app/draw/view';
import type { Played } from './play';

/** Pixels: names beside the rows, a row of numbers, and the chart of the running sum. */
export const NAMES = 76;
export const ROW = 26;
export const CHART = 132;
const CONTROLS = 84;
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
  /** Top of the chart, and the height of a sum in it. */
  readonly chart: number;
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
  const y = scaleLinear([Math.min(0, ...running), Math.max(0, ...running)], [chart + CHART - 12, chart + 12]);
  return {
    x: (term) => x(term) ?? NAMES,
    column,
    numbered: column >= NUMBERED,
    rows,
    chart,
    y,
    width,
    height: chart + CHART + CONTROLS,
  };
}
