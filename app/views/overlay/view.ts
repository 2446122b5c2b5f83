import { hasClassToken } from '@/app/draw/overlay/weights';
import { defineView, read } from '@/app/draw/view';
import { overlayLayout } from './layout';
import { Overlay, type OverlayProps } from './Overlay';

declare module '@/content/stage' {
  interface ViewProps {
    overlay: OverlayProps;
  }
}

export const view = defineView<OverlayProps>({
  reads: ({ of }) => read(of),
  measure: ({ of }, unit, lens) => overlayLayout(unit, hasClassToken(lens.matrix(of))),
  units: () => [8, 36],
  Component: Overlay,
});
