import type { ReactNode } from 'react';

/** An option of a choice, or a line to be put in order: what it is called in the words, and what it says. */
export interface Worded {
  readonly id: string;
  readonly children?: ReactNode;
}
