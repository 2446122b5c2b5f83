import type { View } from '../lens';
import { Line, type LineProps, lineSize } from './Component';

declare module '@/content/schema' {
  interface ViewProps {
    line: LineProps;
  }
}

export const view: View<LineProps> = {
  measure: lineSize,
  units: () => [4, 36],
  Component: Line,
};
