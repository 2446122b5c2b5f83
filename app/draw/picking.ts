import { createContext, use } from 'react';

/**
 * What keys do while a cell is picked for an answer, in words; undefined: none is. Then Enter and Space on a cell choose it
 * as a click does, in place of opening an editor, and the arrow keys walk there without choosing (`select` by keys).
 */
export const Picking = createContext<string | undefined>(undefined);

export const usePicking = (): string | undefined => use(Picking);
