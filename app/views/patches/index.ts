import type { View } from '../lens';
import { Patches, type PatchesProps } from './Component';
import { patchesLayout } from './layout';

declare module '@/content/schema' {
  interface ViewProps {
    patches: PatchesProps;
  }
}

export const view: View<PatchesProps> = {
  measure: (_, unit) => patchesLayout(unit),
  units: () => [6, 34],
  Component: Patches,
};
