import type { OneOrMore } from '@/app/draw/plot/refs';
import type { Text } from '@/content/language';

export interface TableProps {
  /** A sheet or any other matrix; several with the same rows stand side by side, each with digits of its own. */
  readonly of: OneOrMore;
  /** Which columns of each. Default: all. */
  readonly columns?: readonly number[];
  /** What the numbers are in: the same everywhere, or one a column in their order. */
  readonly units?: Text | readonly Text[];
  /** Digits after the point at most. Default 4. */
  readonly digits?: number;
}
