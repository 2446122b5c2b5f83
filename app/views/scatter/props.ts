import type { Words } from '@/content/language';
import type { Ref } from '@/content/stage';

/** A line through the entries of two vectors of one length, or through the points of a series of the step. */
export type CurveOf = ({ readonly x: Ref; readonly y: Ref } | { readonly series: string }) & {
  readonly as: 'line' | 'dashes';
  /** What the legend calls it. */
  readonly words: Words<string>;
};

/** A number on the horizontal axis that is dragged: a cell of a vector, or a knob. */
export type QueryOf = ({ readonly of: Ref } | { readonly knob: string }) & {
  /** The answer there: the same entry of another vector. */
  readonly answer?: Ref;
  /** What dragging rounds to, and how far an arrow key moves. Default 0.1. */
  readonly step?: number;
};

export interface ScatterProps {
  /** The points: the entries of two vectors of one length. */
  readonly points: { readonly x: Ref; readonly y: Ref };
  /** What each point weighs for the query: [points], or [queries, points] of which the selected row counts. */
  readonly weights?: Ref;
  /** A series of the step: what a point anywhere on the axis would weigh. Drawn over the weights. */
  readonly kernel?: string;
  readonly curves?: readonly CurveOf[];
  readonly query?: QueryOf;
  /** From where to where the horizontal axis runs; the query stays within. */
  readonly across: readonly [from: number, to: number];
  /** What the vertical axis shows at least. */
  readonly upright?: readonly [from: number, to: number];
}
