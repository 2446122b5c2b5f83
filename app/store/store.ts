import { useStore as useVanilla } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { findLesson } from '@/content/lessons';
import { initialKnobs } from '@/content/run';
import type { Ref } from '@/content/schema';
import { home } from '@/lib/permalink/link';
import type { Ignored, Language, LinkPicture, LinkState } from '@/lib/permalink/state';
import { catalogue } from './catalogue';
import { setCells, unsetCell } from './edits';
import { keepCell } from './keep-cell';

export type Theme = 'system' | 'light' | 'dark';
export type Dialog = 'picture' | 'keys' | null;

/** A cell somebody points at, in the orientation of the reference without ^T. */
export interface Pointed {
  readonly ref: Ref;
  readonly at: readonly [row: number, col: number];
}

/** How a question of a step stands. */
export interface Attempt {
  readonly guess: string | number | readonly [number, number] | null;
  readonly revealed: boolean;
  /** The next selected cell is the guess. */
  readonly picking: boolean;
}

/** What an address does not say: it is gone when the page is. */
interface Passing {
  readonly ignored: readonly Ignored[];
  readonly hover: Pointed | null;
  /** The live symbol under the pointer. */
  readonly litKey: string | null;
  readonly theme: Theme;
  readonly black: boolean;
  readonly dialog: Dialog;
  readonly attempts: Readonly<Record<string, Attempt>>;
  /** Cells that were left by following a number to its source, latest last. */
  readonly trail: readonly LinkState['cell'][];
}

export interface Actions {
  open(state: LinkState, ignored: readonly Ignored[]): void;
  openLesson(id: string): void;
  goHome(): void;
  goTo(step: string): void;
  stepBy(distance: number): void;
  select(pointed: Pointed): void;
  /** Goes from the selected cell to one of its sources; `back` returns. */
  follow(pointed: Pointed): void;
  back(): void;
  backTo(depth: number): void;
  hover(pointed: Pointed | null): void;
  light(key: string | null): void;
  choose(what: { block?: number; head?: number }): void;
  turn(knob: string, value: number): void;
  edit(tensor: string, cells: readonly (readonly [index: number, value: number])[]): void;
  resetCell(tensor: string, index: number): void;
  resetEdits(): void;
  set(change: Partial<Pick<State, 'compare' | 'present' | 'black' | 'dialog' | 'theme' | 'ignored' | 'lang'>>): void;
  setLanguage(lang: Language): void;
  setPicture(picture: LinkPicture): void;
  attempt(change: Partial<Attempt>): void;
}

export interface State extends LinkState, Passing {
  readonly do: Actions;
}

const none: Attempt = { guess: null, revealed: false, picking: false };
export const attemptKey = (state: LinkState): string => `${state.lesson}/${state.step}`;
export const attemptOf = (state: State): Attempt => state.attempts[attemptKey(state)] ?? none;

/** What a lesson starts with; the language, the theme and the picture stay. */
const fresh = {
  block: 0,
  head: 0,
  cell: null,
  edits: [],
  knobs: {},
  compare: 'edited',
  trail: [],
  hover: null,
} as const;

export const store = createStore<State>()((set, get) => {
  const stepTo = (step: string): void => {
    const state = get();
    if (step === state.step) return;
    set({ step, cell: keepCell(state, step), trail: [], hover: null, litKey: null });
  };
  const actions: Actions = {
    open: (state, ignored) => set({ ...state, ignored, trail: [], hover: null, litKey: null }),
    openLesson(id) {
      const lesson = findLesson(id);
      if (lesson) set({ ...fresh, lesson: id, step: lesson.steps[0]?.id ?? null, litKey: null, ignored: [] });
    },
    goHome: () => set({ ...fresh, lesson: null, step: null, present: false, litKey: null, ignored: [] }),
    goTo: stepTo,
    stepBy(distance) {
      const { lesson, step } = get();
      const steps = findLesson(lesson)?.steps ?? [];
      const at = steps.findIndex(({ id }) => id === step);
      const next = steps[Math.max(0, Math.min(steps.length - 1, at + distance))];
      if (next) stepTo(next.id);
    },
    select({ ref, at }) {
      const state = get();
      const focus = findLesson(state.lesson)?.steps.find(({ id }) => id === state.step)?.focus;
      const attempt = attemptOf(state);
      if (attempt.picking) actions.attempt({ guess: at, picking: false, revealed: true });
      set({ cell: { tensor: ref === focus?.tensor ? null : ref, at }, trail: [] });
    },
    follow(pointed) {
      const { cell, trail } = get();
      actions.select(pointed);
      set({ trail: [...trail, cell].slice(-12), hover: null });
    },
    back: () => actions.backTo(get().trail.length - 1),
    backTo(depth) {
      const { trail } = get();
      if (depth >= 0 && depth < trail.length)
        set({ cell: trail[depth] ?? null, trail: trail.slice(0, depth), hover: null });
    },
    hover: (hover) => set({ hover }),
    light: (litKey) => set({ litKey }),
    choose: (what) => set(what),
    turn(knob, value) {
      const state = get();
      const lesson = findLesson(state.lesson);
      const { [knob]: _, ...rest } = state.knobs;
      const initial = lesson ? initialKnobs(lesson)[knob] : undefined;
      set({ knobs: value === initial ? rest : { ...rest, [knob]: value } });
    },
    edit: (tensor, cells) => set({ edits: setCells(get().edits, tensor, cells) }),
    resetCell: (tensor, index) => set({ edits: unsetCell(get().edits, tensor, index) }),
    resetEdits: () => set({ edits: [], compare: 'edited' }),
    set: (change) => set(change),
    setLanguage: (lang) => set({ lang }),
    setPicture: (picture) => set({ picture, edits: get().edits.filter(({ tensor }) => tensor !== 'in.image') }),
    attempt(change) {
      const state = get();
      set({ attempts: { ...state.attempts, [attemptKey(state)]: { ...attemptOf(state), ...change } } });
    },
  };
  return {
    ...home(catalogue),
    ...{ ignored: [], hover: null, litKey: null, theme: 'system', black: false, dialog: null, attempts: {}, trail: [] },
    do: actions,
  };
});

/** The actions never change, so a component may take them without being drawn again. */
export const actions = (): Actions => store.getState().do;

const whole = (state: State): State => state;

export function useStore(): State;
export function useStore<T>(select: (state: State) => T): T;
export function useStore(select: (state: State) => unknown = whole): unknown {
  return useVanilla(store, select);
}
