import type { Access } from './access';
import { opened } from './ask';
import { leaving } from './shown';
import type { Actions } from './state';

/** What is over once another place is on screen. */
export const arrived = { trail: [], hover: null, litKey: null, shelf: null, whole: false, left: null, code: false };

/** From one address to another. */
export const addressed = ({ get, set }: Access): Pick<Actions, 'open'> => ({
  open(state, ignored, trouble = null) {
    set({ ...state, ignored, attempts: opened(state, get().attempts), shown: leaving(get()) });
    set({ trouble, fetching: false, ...arrived, past: [], future: [], stash: new Map() });
  },
});
