import type { Hiding } from '@/app/draw/view';

/** One byte a cell of a tensor, in its storage order: 0 is in view. */
export type Mask = Uint8Array;

export const ASKED_FOR = 1;
/** Uncovered later. */
export const LATER = 2;

/** How a mask hides a cell; false: not at all. */
export const veilIn = (mask: Mask | null | undefined, index: number): Hiding | false =>
  mask?.[index] ? (mask[index] === LATER ? 'later' : 'asked') : false;
