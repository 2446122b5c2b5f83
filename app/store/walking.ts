import { findLesson } from '@/content/lessons';
import { arrived } from './addressed';
import { arriving } from './arriving';
import { attemptOf } from './ask';
import { keepCell } from './keep-cell';
import { store } from './store';

// From one step to another: no action of the store, for home has no steps and fetches none of this.

export function goTo(step: string): void {
  const state = store.getState();
  if (step === state.step) return;
  const { revealed } = attemptOf({ ...state, step });
  const kept = keepCell(state, step);
  store.setState({ step, revealed, ...arriving(state, step), ...arrived, cell: kept, opened: null, show: '' });
}

/** To the step so many further on, or as far as there are steps. */
export function stepBy(distance: number): void {
  const { lesson, step } = store.getState();
  const steps = findLesson(lesson)?.steps ?? [];
  const at = steps.findIndex(({ id }) => id === step);
  const next = steps[Math.max(0, Math.min(steps.length - 1, at + distance))];
  if (next) goTo(next.id);
}
