import { read, type View } from '../lens';
import { Slope, type SlopeProps, slopeSize } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    slope: SlopeProps;
  }
}

export const slope: View<SlopeProps> = {
  reads: ({ of, over }) => [of, over].flatMap((ref) => read(ref, { colourless: true })),
  measure: slopeSize,
  units: () => [4, 26],
  Component: Slope,
};
