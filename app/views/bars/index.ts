import { read, type View } from '../lens';
import { Bars, type BarsProps, barsSize } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    bars: BarsProps;
  }
}

export const view: View<BarsProps> = {
  reads: ({ of }) => read(of),
  measure: barsSize,
  units: () => [2, 48],
  Component: Bars,
};
