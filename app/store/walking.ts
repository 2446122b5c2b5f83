import { findLesson } from '@/content/lessons';
import type { LinkState } from '@/lib/permalink/state';
import { arrived } from './addressed';
import { arriving } from './arriving';
import { keepCell } from './keep-cell';
import { store } from './store';
import { entering, FIRST_SENTENCE, uncovering } from './uncovering';

// From one step to another: no action of the store, for home has no steps and fetches none of this.

/** `unseen`: how far a step is uncovered that was not presented before. */
export function goTo(step: string, unseen: LinkState['uncovered'] = FIRST_SENTENCE): void {
  const state = store.getState();
  if (step === state.step) return;
  const kept = keepCell(state, step);
  const entered = entering(state, step, unseen);
  store.setState({ step, ...entered, ...arriving(state, step), ...arrived, cell: kept, opened: null, show: '' });
}

/** To the step so many further on, or as far as there are steps. Whoever goes back has seen it. */
export function stepBy(distance: number): void {
  const { lesson, step } = store.getState();
  const steps = findLesson(lesson)?.steps ?? [];
  const at = steps.findIndex(({ id }) => id === step);
  const next = steps[Math.max(0, Math.min(steps.length - 1, at + distance))];
  if (next) goTo(next.id, distance < 0 ? null : FIRST_SENTENCE);
}

/** Uncovers what the step still hides while it is presented; false where nothing is left, and while reading. */
export function uncover(): boolean {
  const change = uncovering(store.getState());
  if (change) store.setState(change);
  return change !== null;
}
