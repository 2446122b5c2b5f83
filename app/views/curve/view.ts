import { defineView } from '@/app/draw/view';
import { Curve, type CurveProps, curveSize } from './Curve';

declare module '@/content/stage' {
  interface ViewProps {
    curve: CurveProps;
  }
}

export const view = defineView<CurveProps>({
  reads: () => [],
  measure: curveSize,
  units: () => [4, 30],
  Component: Curve,
});
