import type { View } from '../lens';
import { Arrows, type ArrowsProps, planeSide } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    arrows: ArrowsProps;
  }
}

export const view: View<ArrowsProps> = {
  measure: (_, unit) => ({ width: planeSide(unit), height: planeSide(unit) }),
  units: () => [34, 80],
  Component: Arrows,
};
