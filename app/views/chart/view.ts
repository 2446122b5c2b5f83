import { shownRefs } from '@/app/draw/plot/refs';
import { defineView, read } from '@/app/draw/view';
import { Chart } from './Chart';
import { chartSize } from './layout';
import type { ChartProps, MarkedAmount } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    chart: ChartProps;
  }
}

const refIn = (amount: MarkedAmount | undefined) =>
  typeof amount === 'object' && 'of' in amount ? amount.of : undefined;

export const view = defineView<ChartProps>({
  reads: (props) =>
    [...shownRefs(props.of), props.x, ...(props.marks ?? []).flatMap(({ x, y }) => [refIn(x), refIn(y)])].flatMap(
      (ref) => read(ref, { ownScale: true }),
    ),
  series: ({ series = [] }) => Object.fromEntries(series.map(({ id }, i) => [`series.${i}.id`, id])),
  measure: chartSize,
  units: () => [4, 30],
  Component: Chart,
});
