import { defineView, read } from '@/app/draw/view';
import { Slope, type SlopeProps, slopeSize } from './Slope';

declare module '@/content/stage' {
  interface ViewProps {
    slope: SlopeProps;
  }
}

export const view = defineView<SlopeProps>({
  reads: ({ of, over }) => [of, over].flatMap((ref) => read(ref, { ownScale: true })),
  series: ({ curve, line, step }) => ({ curve, line, step }),
  measure: slopeSize,
  units: () => [4, 26],
  Component: Slope,
});
