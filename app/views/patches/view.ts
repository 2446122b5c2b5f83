import { defineView, read } from '@/app/draw/view';
import { layoutOf, Patches, type PatchesProps } from './Patches';

declare module '@/content/stage' {
  interface ViewProps {
    patches: PatchesProps;
  }
}

export const view = defineView<PatchesProps>({
  reads: ({ of }) => read(of, { ownScale: true }),
  measure: layoutOf,
  units: () => [6, 34],
  Component: Patches,
});
