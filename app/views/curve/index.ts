import type { View } from '../lens';
import { Curve, type CurveProps, curveSize } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    curve: CurveProps;
  }
}

export const curve: View<CurveProps> = {
  reads: () => [],
  measure: curveSize,
  units: () => [4, 30],
  Component: Curve,
};
