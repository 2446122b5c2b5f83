import type { Ref } from '@/content/stage';

/** A cell to be selected, in the orientation of the reference without ^T: what a link can say. */
export interface Pointed {
  readonly ref: Ref;
  readonly at: readonly [row: number, col: number];
}
