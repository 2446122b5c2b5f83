import { scaleLinear, scaleThreshold } from 'd3';
import { extentOf, type Span } from '@/app/draw/plot/axis';
import { isVeiled } from '@/app/draw/veiled';
import type { CellAt, Matrix } from '@/app/draw/view';
import type { HistogramProps } from './props';

/** One number of a tensor. */
export interface Sample {
  readonly at: CellAt;
  readonly value: number;
}

/** Numbers between two round ones, from the least to the most. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly samples: readonly Sample[];
}

export interface Counted {
  readonly bins: readonly Bin[];
  readonly shown: number;
  /** Beyond the ends of the axis, or no number. */
  readonly left: number;
}

/** All numbers of a matrix that are not veiled, from the least to the most. */
export function samplesOf(m: Matrix): readonly Sample[] {
  const all = Array.from({ length: m.rows * m.cols }, (_, k): Sample => {
    const at: CellAt = [Math.floor(k / m.cols), k % m.cols];
    return { at, value: m.at(...at) };
  });
  return all.filter(({ at }) => !isVeiled(m, at)).sort((a, b) => a.value - b.value);
}

/** log₂ of a count, rounded up: exact in every engine. */
const bitsOf = (count: number): number => 32 - Math.clz32(Math.max(1, count) - 1);

/** The edges of bins that hold all of some numbers, at round numbers of one distance. */
export function edgesOf({ bins, range }: HistogramProps, values: readonly number[]): readonly number[] {
  const [from, to]: Span = range ?? extentOf(values);
  // Twice as many as Sturges would have: there is room to look closer.
  const count = bins ?? Math.min(40, Math.max(6, 2 * (bitsOf(values.length) + 1)));
  const scale = scaleLinear([from, to], [0, 1]);
  const inside = (range ? scale : scale.nice(count)).ticks(count);
  const [first = from, last = to] = scale.domain();
  // Round numbers are rounded: the outermost may lie on the inner side of what they should hold.
  return [Math.min(first, from), ...inside.filter((edge) => edge > first && edge < last), Math.max(last, to)];
}

/** The numbers between each edge and the next, the upper one not among them but in the last bin. */
export function countedIn(edges: readonly number[], samples: readonly Sample[]): Counted {
  const [from = 0, to = 1] = [edges[0], edges.at(-1)];
  const binOf = scaleThreshold(edges.slice(1, -1), [...edges.keys()].slice(1));
  const bins = edges
    .slice(1)
    .map((edge, i): Bin & { samples: Sample[] } => ({ from: edges[i] ?? from, to: edge, samples: [] }));
  const inside = samples.filter(({ value }) => value >= from && value <= to);
  for (const sample of inside) bins[binOf(sample.value) - 1]?.samples.push(sample);
  return { bins, shown: inside.length, left: samples.length - inside.length };
}
