import type { Text } from '@/content/language';
import type { Ref } from '@/content/stage';
import type { Role } from '@/lib/trace/look';

export interface AmountsProps {
  /** A bar for each number: rows are named at the left, columns are the bars of a row. The one row of a vector is turned. */
  readonly of: Ref;
  /** Which rows and which columns. Default: all. */
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
  /** Bars of a row below one another, or behind one another as parts of a whole. Default: beside. */
  readonly as?: 'beside' | 'stacked';
  /** Equal lengths are equal factors. Bars beside one another only: parts of a whole add up on a straight axis. */
  readonly log?: boolean;
  /** The roles whose colours the columns have. Default: the tensor's. */
  readonly roles?: readonly Role[];
  /** What the numbers are in. */
  readonly unit?: Text;
}
