import { read, type View } from '../lens';
import { Arrows, type ArrowsProps, planeSide } from './Component';

declare module '@/content/stage' {
  interface ViewProps {
    arrows: ArrowsProps;
  }
}

export const view: View<ArrowsProps> = {
  reads: ({ vectors, segment, drag, mix }) =>
    [...vectors.map(({ of }) => of), segment?.of, drag?.of, mix?.weights, mix?.values].flatMap((ref) =>
      read(ref, { colourless: true }),
    ),
  measure: (_, unit) => ({ width: planeSide(unit), height: planeSide(unit) }),
  units: () => [34, 80],
  Component: Arrows,
};
