import { findLesson } from '@/content/lessons';
import type { Access } from './access';
import { attempted } from './ask';
import type { Pointed } from './pointed';
import type { Actions } from './state';

type Selecting = 'select' | 'follow' | 'back' | 'backTo' | 'hover' | 'light' | 'attempt';

/** How many cells back the way leads. */
const LONGEST_TRAIL = 12;

/** What is pointed at, and how a question stands. */
export function selecting({ get, set }: Access): Pick<Actions, Selecting> {
  const select = ({ ref, at }: Pointed): void => {
    const { lesson, step } = get();
    const focus = findLesson(lesson)?.steps.find(({ id }) => id === step)?.focus;
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
