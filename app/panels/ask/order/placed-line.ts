import type { ReactNode } from 'react';

/** A line that can be put in order: its id, and what it says. */
export interface PlacedLine {
  readonly id: string;
  readonly text: ReactNode;
}
