import { defineView, read } from '@/app/draw/view';
import { Arrows, type ArrowsProps, planeSide } from './Arrows';

declare module '@/content/stage' {
  interface ViewProps {
    arrows: ArrowsProps;
  }
}

export const view = defineView<ArrowsProps>({
  reads: ({ vectors, segment, drag, mix }) =>
    [...vectors.map(({ of }) => of), segment?.of, drag?.of, mix?.weights, mix?.values].flatMap((ref) =>
      read(ref, { ownScale: true }),
    ),
  measure: (_, unit) => ({ width: planeSide(unit), height: planeSide(unit) }),
  units: () => [34, 80],
  Component: Arrows,
});
