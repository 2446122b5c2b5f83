import { createContext } from 'react';

/**
 * What holds the question where text and stage stand below one another: it comes after the stage that it points at, for
 * the eye, the Tab key and screen readers. Null: it stands at the foot of its column.
 */
export const AskPlace = createContext<HTMLElement | null>(null);
