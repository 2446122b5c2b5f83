import { findLesson } from '@/content/lessons';
import type { Access } from './access';
import { arriving } from './arriving';
import { attemptOf, opened } from './ask';
import { keepCell } from './keep-cell';
import type { Actions } from './state';

/** What is over once another place is on screen. */
const arrived = { trail: [], hover: null, litKey: null, shelf: null, left: null };

/** From one address, and from one step, to another. */
export function walking({ get, set }: Access): Pick<Actions, 'open' | 'goTo' | 'stepBy'> {
  const goTo = (step: string): void => {
    const state = get();
    if (step === state.step) return;
    const { revealed } = attemptOf({ ...state, step });
    const kept = keepCell(state, step);
    set({ step, revealed, ...arriving(state, step), ...arrived, cell: kept, opened: null, show: '' });
  };
  return {
    open(state, ignored, trouble = null) {
      set({ ...state, ignored, attempts: opened(state, get().attempts) });
      set({ trouble, fetching: false, ...arrived, past: [], future: [], stash: new Map() });
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
