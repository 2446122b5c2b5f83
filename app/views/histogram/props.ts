import type { Ref } from '@/content/stage';

export interface HistogramProps {
  /** Its numbers are counted: all that the reference shows. */
  readonly of: Ref;
  /** Counted in the same bins, drawn over it as an outline. */
  readonly beside?: Ref;
  /** About how many bins: they begin and end at round numbers. Default: as many as the count of numbers bears. */
  readonly bins?: number;
  /** The ends of the axis, so that several histograms can be compared; numbers beyond are not counted, and the caption says so. */
  readonly range?: readonly [from: number, to: number];
}
