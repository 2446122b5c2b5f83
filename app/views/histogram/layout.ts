import { CAPTION } from '@/app/draw/caption/size';
import { axisOver, type PlotAxis } from '@/app/draw/plot/axis';
import type { Area } from '@/app/draw/plot/PlotAxes';
import type { Lens, Size } from '@/app/draw/view';
import type { Bin } from './bins';
import type { HistogramProps } from './props';

/** Two histograms are named in a line above them. */
const KEYS = 24;
const FIGURE = 6.8;

export interface HistogramLayout {
  readonly area: Area;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
}

export function histogramSize({ beside }: HistogramProps, unit: number, _: Lens, room: Size): Size {
  const width = Math.round(Math.max(280, Math.min(16 * unit + 220, 640, room.width)));
  return { width, height: CAPTION + (beside ? KEYS : 0) + Math.round(Math.max(160, Math.min(0.52 * width, 320))) };
}

/** Axes around the bins; the upright one counts numbers. */
export function histogramLayout(
  all: readonly (readonly Bin[])[],
  { width, height }: Size,
  keys: boolean,
): HistogramLayout {
  const most = Math.max(1, ...all.flat().map(({ samples }) => samples.length));
  const [top, bottom] = [(keys ? KEYS : 0) + 26, height - 26];
  const y = axisOver([0, most], [bottom, top], {
    count: Math.min(most, Math.max(2, (bottom - top) / 40)),
    round: true,
  });
  const left = Math.ceil(Math.max(2, ...y.ticks.map(({ text }) => text.length)) * FIGURE) + 12;
  const right = width - 14;
  const [from, to] = [all[0]?.[0]?.from ?? 0, all[0]?.at(-1)?.to ?? 1];
  return {
    area: { left, right, top, bottom },
    x: axisOver([from, to], [left, right], { count: (right - left) / 60 }),
    y,
  };
}

/** The outline of some bins, from the axis up, along their tops and down again. */
export function outlineOf(bins: readonly Bin[], { x, y }: Pick<HistogramLayout, 'x' | 'y'>): string {
  const [first] = bins;
  if (!first) return '';
  const tops = bins.map(({ to, samples }) => `V${y.place(samples.length)}H${x.place(to)}`);
  return `M${x.place(first.from)},${y.place(0)}${tops.join('')}V${y.place(0)}`;
}
