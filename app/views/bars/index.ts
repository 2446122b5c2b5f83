import type { View } from '../lens';
import { Bars, type BarsProps, barsSize } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    bars: BarsProps;
  }
}

export const view: View<BarsProps> = {
  measure: barsSize,
  units: () => [2, 48],
  Component: Bars,
};
