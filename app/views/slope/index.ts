import type { View } from '../lens';
import { Slope, type SlopeProps, slopeSize } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    slope: SlopeProps;
  }
}

export const slope: View<SlopeProps> = {
  measure: slopeSize,
  units: () => [4, 26],
  Component: Slope,
};
