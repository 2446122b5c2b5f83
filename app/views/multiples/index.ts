import type { View } from '../lens';
import { layoutOf, Multiples, type MultiplesProps } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    multiples: MultiplesProps;
  }
}

export const view: View<MultiplesProps> = {
  measure: layoutOf,
  units: () => [8, 36],
  Component: Multiples,
};
