import { useStore as useVanilla } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { home } from '@/lib/permalink/link';
import { addressed } from './addressed';
import { catalogue } from './catalogue';
import { changing } from './changing';
import { fetching } from './fetching';
import { presenting } from './presenting';
import { selecting } from './selecting';
import { type Actions, type State, untouched } from './state';

export const store = createStore<State>()((set, get) => {
  const access = { set, get };
  const actions: Actions = {
    ...addressed(access),
    ...selecting(access),
    ...changing(access),
    ...fetching(access),
    ...presenting(access),
    set: (change) => set(change),
  };
  return { ...home(catalogue), ...untouched, do: actions };
});

/** The actions never change, so a component may take them without being drawn again. */
export const actions = (): Actions => store.getState().do;

const whole = (state: State): State => state;

export function useStore(): State;
export function useStore<T>(select: (state: State) => T): T;
export function useStore(select: (state: State) => unknown = whole): unknown {
  return useVanilla(store, select);
}
