import type { OneOrMore } from '@/app/draw/plot/refs';
import type { Text } from '@/content/language';
import type { Ref } from '@/content/stage';
import type { Role } from '@/lib/trace/look';

/** A number that a chart marks: written down, where a knob stands, or a cell of the run. */
export type MarkedAmount =
  | number
  | { readonly knob: string }
  | { readonly of: Ref; readonly at?: readonly [row: number, col: number] };

/** A number along an axis is a line across the plot; with both it is a ring. */
export interface ChartMark {
  readonly x?: MarkedAmount;
  readonly y?: MarkedAmount;
  readonly words?: Text;
}

/** Points that the step computes (`Step.series`): drawn behind the lines, cells of no tensor. */
export interface ChartSeries {
  readonly id: string;
  readonly as?: 'line' | 'dots';
  readonly words: Text;
  readonly role?: Role;
}

export interface ChartProps {
  /** Each row of these is a line, its columns the points: `cells^T` draws the columns of a sheet. */
  readonly of: OneOrMore;
  /** Which rows of each. Default: all. */
  readonly rows?: readonly number[] | 'selected';
  /** Where the points lie: as many numbers as there are columns. Default: side by side, under the columns' names. */
  readonly x?: Ref;
  readonly as?: 'lines' | 'stairs' | 'points' | 'areas';
  /** Axes on which equal steps are equal factors. */
  readonly log?: 'x' | 'y' | 'xy';
  /** The roles whose colours the lines have, in their order. Default: their tensors'. */
  readonly roles?: readonly Role[];
  readonly series?: readonly ChartSeries[];
  readonly marks?: readonly ChartMark[];
  /** What the axes count. */
  readonly names?: { readonly x?: Text; readonly y?: Text };
  /** The vertical axis holds zero unless this is false, or it is a log axis. */
  readonly zero?: boolean;
}
