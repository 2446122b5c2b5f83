import { read, type View } from '../lens';
import { Line, type LineProps, lineSize } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    line: LineProps;
  }
}

export const view: View<LineProps> = {
  reads: (props) => read('curve' in props ? props.at : props.of, { colourless: true }),
  measure: lineSize,
  units: () => [4, 36],
  Component: Line,
};
