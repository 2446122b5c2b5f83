import { defineView, read } from '@/app/draw/view';
import { Line, type LineProps, lineSize } from './Line';

declare module '@/content/stage' {
  interface ViewProps {
    line: LineProps;
  }
}

export const view = defineView<LineProps>({
  reads: (props) => read('curve' in props ? props.at : props.of, { ownScale: true }),
  measure: lineSize,
  units: () => [4, 36],
  Component: Line,
});
