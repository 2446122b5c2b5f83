import type { Role } from './role';

/** What an axis counts. The words for it are the page's business: one a language, and a missing one does not compile. */
export type AxisId =
  | 'batch'
  | 'example'
  | 'lead'
  | 'head'
  | 'window'
  | 'group'
  | 'token'
  | 'query'
  | 'key'
  | 'patch'
  | 'position'
  | 'offset'
  | 'bucket'
  | 'neighbour'
  | 'feature'
  | 'frequency'
  | 'in'
  | 'out'
  | 'class'
  | 'pixel'
  | 'row'
  | 'column'
  | 'channel'
  | 'rank'
  | 'step'
  | 'hidden'
  | 'word'
  | 'hypothesis'
  | 'sentence'
  | 'text'
  | 'frame'
  | 'kind'
  | 'part'
  | 'cell';

/** Where the entries of an axis lie in a grid: row by row, behind `leading` entries that lie nowhere. */
export interface Places {
  readonly grid: readonly [rows: number, columns: number];
  /** Class tokens, then registers. */
  readonly leading: number;
  /** How many of the leading ones are registers. Default: none. */
  readonly registers?: number;
}

/** One axis of a named tensor. */
export interface Axis extends Partial<Places> {
  readonly id: AxisId;
  /** The axes that it is made of, the slowest first: columns that are parts × heads × features. */
  readonly folds?: readonly Fold[];
}

/** One of the axes that a single one is made of. */
export interface Fold extends Axis {
  readonly size: number;
  /** What its entries make: the letter of each, which the tensor's symbol has side by side, and the role of each. */
  readonly letters?: string;
  readonly roles?: readonly Role[];
}

/** An axis, or what it counts where that is all there is to say. */
export type AxisLike = Axis | AxisId;

/** An axis whose entries lie in a grid. Without places it is one that counts and no more. */
export const axis = (id: AxisId, places?: Places): Axis => (places ? { id, ...places } : { id });

/** Axes that count and no more: one of each is enough for all tensors. */
const counting = new Map<AxisId, Axis>();

export function asAxis(like: AxisLike): Axis {
  if (typeof like !== 'string') return like;
  const known = counting.get(like);
  if (known) return known;
  const made = axis(like);
  counting.set(like, made);
  return made;
}

/** The place (counted row by row from 0) of an entry, or null: there is no grid, or the entry stands before it. */
export function placeOf({ grid, leading = 0 }: Axis, index: number): number | null {
  if (!grid || index < leading) return null;
  return index - leading < grid[0] * grid[1] ? index - leading : null;
}

/** What an entry before the grid is, and the how manieth of its kind, from 0; null: it is none of these. */
export function leaderAt(
  { grid, leading = 0, registers = 0 }: Axis,
  index: number,
): { readonly kind: 'class' | 'register'; readonly nth: number } | null {
  if (!grid || index >= leading) return null;
  const classes = leading - registers;
  return index < classes ? { kind: 'class', nth: index } : { kind: 'register', nth: index - classes };
}

/** The entry that lies at a place, or null where the axis has no such place. */
export function entryAt({ grid, leading = 0 }: Axis, place: number): number | null {
  return grid && place >= 0 && place < grid[0] * grid[1] ? place + leading : null;
}
