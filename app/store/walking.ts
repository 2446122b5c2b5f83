import { findLesson } from '@/content/lessons';
import type { Access } from './access';
import { arriving } from './arriving';
import { attemptOf, opened } from './ask';
import { keepCell } from './keep-cell';
import type { Actions } from './state';

/** From one address, and from one step, to another. */
export function walking({ get, set }: Access): Pick<Actions, 'open' | 'goTo' | 'stepBy'> {
  const goTo = (step: string): void => {
    const state = get();
    if (step === state.step) return;
    const { revealed } = attemptOf({ ...state, step });
    const kept = keepCell(state, step);
    set({ step, revealed, ...arriving(state, step), cell: kept, trail: [], hover: null, litKey: null });
  };
  return {
    open(state, ignored, trouble = null) {
      set({ ...state, ignored, attempts: opened(state, get().attempts) });
      set({ trouble, fetching: false, trail: [], past: [], future: [], stash: new Map(), hover: null, litKey: null });
    },
    goTo,
    stepBy(distance) {
      const { lesson, step } = get();
      const steps = findLesson(lesson)?.steps ?? [];
      const at = steps.findIndex(({ id }) => id === step);
      const next = steps[Math.max(0, Math.min(steps.length - 1, at + distance))];
      if (next) goTo(next.id);
    },
  };
}
