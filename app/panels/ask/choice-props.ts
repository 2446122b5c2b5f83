import type { ReactNode } from 'react';

/** One option of a question. */
export interface ChoiceProps {
  readonly id: string;
  /** The key that chooses it, by its place among the options. */
  readonly shortcut?: string;
  readonly children?: ReactNode;
}
