import { defineView } from '@/app/draw/view';
import { shapesLayout } from './layout';
import { Shapes, type ShapesProps } from './Shapes';

declare module '@/content/stage' {
  interface ViewProps {
    shapes: ShapesProps;
  }
}

export const view = defineView<ShapesProps>({
  reads: () => [],
  measure: ({ flow }, unit, lens) => shapesLayout(flow, unit, lens.knobs),
  units: () => [8, 38],
  Component: Shapes,
});
