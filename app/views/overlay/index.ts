import { read, type View } from '../lens';
import { Overlay, type OverlayProps } from './Component';
import { overlayLayout } from './layout';
import { hasClassToken } from './weights';

declare module '@/content/stage' {
  interface ViewProps {
    overlay: OverlayProps;
  }
}

export const view: View<OverlayProps> = {
  reads: ({ of }) => read(of),
  measure: ({ of }, unit, lens) => overlayLayout(unit, hasClassToken(lens.matrix(of))),
  units: () => [8, 36],
  Component: Overlay,
};
