import type { Room } from '../view';

/** A phone's stage: what stands side by side elsewhere is stacked, margins shrink, and the stage scrolls downwards. */
export const isNarrow = ({ width, narrow = width < 640 }: Room): boolean => narrow;
