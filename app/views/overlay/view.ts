import { defineView, read } from '@/app/draw/view';
import { layoutOf, Overlay, type OverlayProps } from './Overlay';

declare module '@/content/stage' {
  interface ViewProps {
    overlay: OverlayProps;
  }
}

export const view = defineView<OverlayProps>({
  reads: ({ of }) => read(of),
  measure: layoutOf,
  units: () => [8, 36],
  Component: Overlay,
});
