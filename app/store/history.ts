import type { LinkEdit } from '@/lib/permalink/state';

type Edits = readonly LinkEdit[];

/** The edits as they are, were, and would be again. */
export interface History {
  readonly edits: Edits;
  /** The edits before each change, latest last: what undo goes back to. */
  readonly past: readonly Edits[];
  /** The edits that were taken back, first the one that redo brings. */
  readonly future: readonly Edits[];
}

/** So many changes can be taken back. */
const MOST_PAST = 100;

/** A new change: what was taken back before it is forgotten. */
export const changed = ({ edits, past }: History, next: Edits): History => ({
  edits: next,
  past: [...past, edits].slice(-MOST_PAST),
  future: [],
});

/** Null where there is nothing to take back. */
export function undone({ edits, past, future }: History): History | null {
  const before = past.at(-1);
  return before ? { edits: before, past: past.slice(0, -1), future: [edits, ...future] } : null;
}

/** Null where nothing was taken back. */
export function redone({ edits, past, future }: History): History | null {
  const [after, ...rest] = future;
  return after ? { edits: after, past: [...past, edits], future: rest } : null;
}
