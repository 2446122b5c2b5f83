import { read, type View } from '../lens';
import { Patches, type PatchesProps } from './Component';
import { patchesLayout } from './layout';

declare module '@/content/stage' {
  interface ViewProps {
    patches: PatchesProps;
  }
}

export const view: View<PatchesProps> = {
  reads: ({ of }) => read(of, { colourless: true }),
  measure: (_, unit) => patchesLayout(unit),
  units: () => [6, 34],
  Component: Patches,
};
