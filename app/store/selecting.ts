import { findLesson } from '@/content/lessons';
import type { Access } from './access';
import { attempted, attemptOf, guessAt } from './ask';
import type { Actions, Pointed } from './state';

type Selecting = 'select' | 'follow' | 'back' | 'backTo' | 'hover' | 'light' | 'attempt';

/** How many cells back the way leads. */
const LONGEST_TRAIL = 12;

/** What is pointed at, and what is answered by pointing. */
export function selecting({ get, set }: Access): Pick<Actions, Selecting> {
  const select = ({ ref, at }: Pointed): void => {
    const state = get();
    if (attemptOf(state).picking) {
      // A guess is only a guess: what is selected, and with it the question, stays.
      const guess = guessAt(state, { ref, at });
      if (guess) set(attempted(state, guess));
      return;
    }
    const focus = findLesson(state.lesson)?.steps.find(({ id }) => id === state.step)?.focus;
    set({ cell: { tensor: ref === focus?.tensor ? null : ref, at }, trail: [] });
  };
  const backTo = (depth: number): void => {
    const { trail } = get();
    if (depth < 0 || depth >= trail.length) return;
    set({ cell: trail[depth] ?? null, trail: trail.slice(0, depth), hover: null });
  };
  return {
    select,
    follow(pointed) {
      const { cell, trail } = get();
      select(pointed);
      set({ trail: [...trail, cell].slice(-LONGEST_TRAIL), hover: null });
    },
    back: () => backTo(get().trail.length - 1),
    backTo,
    hover: (cell, from = 'stage') => set({ hover: cell && { ...cell, from } }),
    light: (litKey) => set({ litKey }),
    attempt: (change) => set(attempted(get(), change)),
  };
}
