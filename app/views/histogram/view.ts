import { defineView, read } from '@/app/draw/view';
import { Histogram } from './Histogram';
import { histogramSize } from './layout';
import type { HistogramProps } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    histogram: HistogramProps;
  }
}

export const view = defineView<HistogramProps>({
  reads: ({ of, beside }) => [of, beside].flatMap((ref) => read(ref, { ownScale: true })),
  measure: histogramSize,
  units: () => [4, 28],
  Component: Histogram,
});
