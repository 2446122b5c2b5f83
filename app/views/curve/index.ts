import type { View } from '../lens';
import { Curve, type CurveProps, curveSize } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    curve: CurveProps;
  }
}

export const curve: View<CurveProps> = {
  measure: curveSize,
  units: () => [4, 30],
  Component: Curve,
};
