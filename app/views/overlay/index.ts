import type { View } from '../lens';
import { Overlay, type OverlayProps } from './Component';
import { overlayLayout } from './layout';
import { hasClassToken } from './weights';

declare module '@/content/schema' {
  interface ViewProps {
    overlay: OverlayProps;
  }
}

export const view: View<OverlayProps> = {
  measure: ({ of }, unit, lens) => overlayLayout(unit, hasClassToken(lens.matrix(of))),
  units: () => [8, 36],
  Component: Overlay,
};
