import type { View } from '../lens';
import { Shapes, type ShapesProps } from './Component';
import { shapesLayout } from './layout';

declare module '@/content/stage' {
  interface ViewProps {
    shapes: ShapesProps;
  }
}

export const view: View<ShapesProps> = {
  reads: () => [],
  measure: ({ flow }, unit, lens) => shapesLayout(flow, unit, lens.knobs),
  units: () => [8, 38],
  Component: Shapes,
};
