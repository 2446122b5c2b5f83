import { createContext, use } from 'react';
import type { Key } from './grid/navigate';

/**
 * What keys do while a cell is picked for an answer, in words; undefined: none is. Then Enter and Space on a cell choose it
 * as a click does, in place of opening an editor, and the arrow keys walk there without choosing (`select` by keys).
 */
export const Picking = createContext<string | undefined>(undefined);

export const usePicking = (): string | undefined => use(Picking);

/** Enter or Space and nothing with it: what presses a button. */
export const presses = ({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): boolean =>
  (key === 'Enter' || key === ' ') && !altKey && !ctrlKey && !metaKey && !shiftKey;
