import type { Access } from './access';
import type { Actions } from './state';

/** Whoever begins to present, or ends, has the step before their eyes: it stays in sight. Those that come are new. */
export const presenting = ({ set }: Access): Pick<Actions, 'present'> => ({
  present: (present) => set({ present, uncovered: null, fragments: null, shown: {} }),
});
