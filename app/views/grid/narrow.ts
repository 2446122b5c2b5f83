import type { Size } from '../lens';

/** A phone's stage: what stands side by side elsewhere is stacked, margins shrink, and the stage scrolls downwards. */
export const isNarrow = (room: Size): boolean => room.width < 640;
