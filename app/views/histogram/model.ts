import { CAPTION } from '@/app/draw/caption/size';
import { formatNumber, neededDigits } from '@/app/draw/number-text';
import type { CellAt, Matrix, Size, ViewInput } from '@/app/draw/view';
import { type Bin, type Counted, countedIn, edgesOf, samplesOf } from './bins';
import { type HistogramLayout, histogramLayout, histogramSize } from './layout';
import type { SampleAt } from './move';
import type { HistogramProps } from './props';

/** What a histogram draws, and where. */
export interface HistogramModel {
  readonly size: Size;
  /** Without the caption. */
  readonly plot: Size;
  readonly matrix: Matrix;
  readonly counted: Counted;
  readonly bins: readonly Bin[];
  /** The second one, in the same bins. */
  readonly other: { readonly matrix: Matrix; readonly bins: readonly Bin[] } | null;
  readonly layout: HistogramLayout;
  /** The ends of the bins as they are written, one more than there are bins. */
  readonly edges: readonly string[];
}

export function histogramModel(
  input: Pick<ViewInput<HistogramProps>, 'props' | 'unit' | 'room' | 'lens'>,
): HistogramModel {
  const { props, unit, room, lens } = input;
  const matrix = lens.matrix(props.of);
  const second = props.beside === undefined ? null : lens.matrix(props.beside);
  const [own, others] = [samplesOf(matrix), second ? samplesOf(second) : []];
  const values = [...own, ...others].map(({ value }) => value);
  const edges = edgesOf(props, values);
  const counted = countedIn(edges, own);
  const other = second && { matrix: second, bins: countedIn(edges, others).bins };
  const size = histogramSize(props, unit, lens, room);
  const plot = { width: size.width, height: size.height - CAPTION };
  const digits = neededDigits(edges, 6);
  return {
    size,
    plot,
    matrix,
    counted,
    bins: counted.bins,
    other,
    layout: histogramLayout([counted.bins, other?.bins ?? []], plot, other !== null),
    edges: edges.map((edge) => formatNumber(edge, digits)),
  };
}

/** Where a cell is among the bins; null: beyond their ends. */
export function placeIn(bins: readonly Bin[], [row, col]: CellAt): SampleAt | null {
  for (const [i, { samples }] of bins.entries()) {
    const rank = samples.findIndex(({ at }) => at[0] === row && at[1] === col);
    if (rank >= 0) return [i, rank];
  }
  return null;
}
