import type { LinkState } from '@/lib/permalink/state';
import { attemptKey } from './ask';

/** How far a step is uncovered. */
export type Uncovered = Pick<LinkState, 'uncovered' | 'fragments'>;

/** How far steps were uncovered when they were left, by `lesson/step`. */
export type Shown = Readonly<Record<string, Uncovered>>;

/** With how the step on screen is left. Whoever reads has it all in sight: that is not what a class has seen. */
export const leaving = (state: LinkState & { readonly shown: Shown }): Shown =>
  state.present
    ? { ...state.shown, [attemptKey(state)]: { uncovered: state.uncovered, fragments: state.fragments } }
    : state.shown;

/** How far a step is uncovered that is gone to: as it was left, or as `unseen` says. `isNew`: it begins covered. */
export function uncoveredAt(
  { present, shown }: { readonly present: boolean; readonly shown: Shown },
  key: string,
  unseen: LinkState['uncovered'],
): Uncovered & { readonly isNew: boolean } {
  const left = shown[key];
  if (!present || left) return { uncovered: null, fragments: null, ...(present && left), isNew: false };
  return { uncovered: unseen, fragments: unseen === null ? null : 0, isNew: unseen !== null };
}
