import { useStore as useVanilla } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { PATIENCE_MS, within } from '@/app/fetch/within';
import { fetchWords } from '@/app/words/define';
import { initialKnobs } from '@/content/knob';
import { findLesson, loadWords } from '@/content/lessons';
import { pictureIn } from '@/content/picture';
import { sceneOf } from '@/content/schema';
import { format, home } from '@/lib/permalink/link';
import { arriving } from './arriving';
import { answers, attempted, attemptOf, opened } from './ask';
import { catalogue } from './catalogue';
import { setCells, unsetCell } from './edits';
import { changed, type History, redone, undone } from './history';
import { keepCell } from './keep-cell';
import { runsIfAny, runsOf, startOf, stepOf } from './runs';
import { type Actions, type State, untouched } from './state';
import { loadWeights } from './weights';

export const store = createStore<State>()((set, get) => {
  const stepTo = (step: string): void => {
    const state = get();
    if (step === state.step) return;
    const { revealed } = attemptOf({ ...state, step });
    const kept = keepCell(state, step);
    set({ step, revealed, ...arriving(state, step), cell: kept, trail: [], hover: null, litKey: null });
  };
  const changeTo = (history: History | null): void => {
    const { compare } = get();
    // A change made while the untouched run is on screen must be seen.
    if (history) set({ ...history, compare: history.edits.length && compare === 'difference' ? compare : 'edited' });
  };
  const actions: Actions = {
    open(state, ignored, trouble = null) {
      set({ ...state, ignored, attempts: opened(state, get().attempts) });
      set({ trouble, fetching: false, trail: [], past: [], future: [], stash: new Map(), hover: null, litKey: null });
    },
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
      if (attemptOf(state).picking) {
        // A guess is only a guess: what is selected, and with it the question, stays.
        if (answers(state, ref)) actions.attempt({ guess: at, picking: false, revealed: true });
        return;
      }
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
    hover: (cell, from = 'stage') => set({ hover: cell && { ...cell, from } }),
    light: (litKey) => set({ litKey }),
    choose: (what) => set(what),
    turn(knob, value) {
      const state = get();
      const lesson = findLesson(state.lesson);
      const { [knob]: _, ...rest } = state.knobs;
      const step = lesson && stepOf(lesson, state.step);
      const initial = lesson && step && startOf(lesson, step)[knob];
      set({ knobs: value === initial ? rest : { ...rest, [knob]: value } });
    },
    edit(tensor, cells) {
      const given = runsOf(get())?.original.find(tensor)?.tensor.data;
      changeTo(changed(get(), setCells(get().edits, tensor, cells, given)));
    },
    apply(knobs, edits) {
      for (const [id, value] of Object.entries(knobs)) actions.turn(id, value);
      const cells = Object.entries(edits);
      const next = cells.reduce((all, [tensor, of]) => setCells(all, tensor, [...of]), [] as History['edits']);
      if (cells.length) changeTo(changed(get(), next));
    },
    resetCell: (tensor, index) => changeTo(changed(get(), unsetCell(get().edits, tensor, index))),
    resetEdits: () => changeTo(changed(get(), [])),
    undo: () => changeTo(undone(get())),
    redo: () => changeTo(redone(get())),
    set: (change) => set(change),
    async setLanguage(lang) {
      const { lesson, step } = get();
      try {
        await within(PATIENCE_MS, Promise.all([fetchWords(lang), lesson ? loadWords(lesson, lang, step) : null]));
        set({ lang, trouble: null });
      } catch {
        set({ trouble: { what: 'page', hash: format({ ...get(), lang }, catalogue) } });
      }
    },
    setPicture(picture) {
      const { edits } = get();
      // Pixels that were repainted go with their picture.
      const runs = runsIfAny(get());
      const painted = runs && pictureIn(runs.original)?.name;
      set({ picture, edits: edits.filter(({ tensor }) => tensor !== painted) });
    },
    async setWeights(weights) {
      const lesson = findLesson(get().lesson);
      const step = lesson && stepOf(lesson, get().step);
      const trouble =
        lesson && step ? await loadWeights(sceneOf(lesson, step), weights, initialKnobs(lesson.knobs ?? [])) : null;
      // Somebody may have gone to another lesson meanwhile.
      if (lesson?.card.id !== get().lesson) return;
      set(trouble ? { trouble } : { weights, trouble });
    },
    attempt: (change) => set(attempted(get(), change)),
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
