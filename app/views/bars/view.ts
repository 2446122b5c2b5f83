import { defineView, read } from '@/app/draw/view';
import { Bars, type BarsProps, barsSize } from './Bars';

declare module '@/content/stage' {
  interface ViewProps {
    bars: BarsProps;
  }
}

export const view = defineView<BarsProps>({
  reads: ({ of }) => read(of),
  measure: barsSize,
  units: () => [2, 48],
  Component: Bars,
});
