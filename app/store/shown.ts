import type { LinkState } from '@/lib/permalink/state';
import { attemptKey } from './ask';

/** How far steps were uncovered when they were left, by `lesson/step`. Null: wholly. */
export type Shown = Readonly<Record<string, LinkState['uncovered']>>;

/** With how the step on screen is left. Whoever reads has it all in sight: that is not what a class has seen. */
export const leaving = (state: LinkState & { readonly shown: Shown }): Shown =>
  state.present ? { ...state.shown, [attemptKey(state)]: state.uncovered } : state.shown;
