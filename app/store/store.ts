import { useStore as useVanilla } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { PATIENCE_MS, within } from '@/app/fetch/within';
import { loadStrings } from '@/app/strings';
import { initialKnobs, type Knobs } from '@/content/knob';
import { findLesson, loadWords } from '@/content/lessons';
import { pictureIn } from '@/content/picture';
import { nameIn } from '@/content/reference';
import type { Scene } from '@/content/scene';
import { sceneOf } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { format, home } from '@/lib/permalink/link';
import type { Ignored, Language, LinkPicture, LinkState } from '@/lib/permalink/state';
import type { Chosen } from '@/lib/trace/choice';
import type { Edits } from '@/lib/trace/trace';
import { catalogue } from './catalogue';
import { setCells, unsetCell } from './edits';
import { changed, type History, redone, undone } from './history';
import { keepCell } from './keep-cell';
import { chosenOf, runsIfAny, runsOf, startOf, stepOf } from './runs';
import type { Trouble } from './trouble';
import { loadWeights } from './weights';

export type Theme = 'system' | 'light' | 'dark';
export type Dialog = 'picture' | 'keys' | 'link' | null;

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
  readonly trouble: Trouble | null;
  /** What an address shows has been on its way for longer than a moment. */
  readonly fetching: boolean;
  /** A newer version of the site has been fetched and waits. */
  readonly newVersion: boolean;
  readonly hover: Pointed | null;
  /** The hovered cell is one that the inspector names: it lights up, but the inspector goes on with its own. */
  readonly hoverIsSource: boolean;
  /** The live symbol under the pointer. */
  readonly litKey: string | null;
  readonly theme: Theme;
  readonly black: boolean;
  readonly dialog: Dialog;
  /** Questions by `lesson/step`. Whether this step's answer is revealed stands in the address as well. */
  readonly attempts: Readonly<Record<string, Attempt>>;
  /** The link has just been copied. */
  readonly copied: boolean;
  readonly past: History['past'];
  readonly future: History['future'];
  /** Edits of the lesson's other networks, until one of their steps is opened again. */
  readonly stash: ReadonlyMap<Scene, History['edits']>;
  /** Cells that were left by following a number to its source, latest last. */
  readonly trail: readonly LinkState['cell'][];
}

export interface Actions {
  open(state: LinkState, ignored: readonly Ignored[], trouble?: Trouble | null): void;
  goTo(step: string): void;
  stepBy(distance: number): void;
  select(pointed: Pointed): void;
  /** Goes from the selected cell to one of its sources; `back` returns. */
  follow(pointed: Pointed): void;
  back(): void;
  backTo(depth: number): void;
  hover(pointed: Pointed | null, isSource?: boolean): void;
  light(key: string | null): void;
  choose(what: Partial<Chosen>): void;
  turn(knob: string, value: number): void;
  edit(tensor: string, cells: readonly (readonly [index: number, value: number])[]): void;
  /** Turns several knobs and changes numbers at once, as one change. */
  apply(knobs: Knobs, edits: Edits): void;
  resetCell(tensor: string, index: number): void;
  resetEdits(): void;
  undo(): void;
  redo(): void;
  set(change: Partial<Pick<State, Settable>>): void;
  /** Changes the language once its words are fetched, so that nothing is blank meanwhile; says so when they cannot be had. */
  setLanguage(lang: Language): Promise<void>;
  setPicture(picture: LinkPicture): void;
  /** Changes the weights once they are fetched; when they cannot be had, says so and changes nothing. */
  setWeights(id: string): Promise<void>;
  attempt(change: Partial<Attempt>): void;
}

type Settable =
  | 'compare'
  | 'present'
  | 'black'
  | 'dialog'
  | 'theme'
  | 'ignored'
  | 'trouble'
  | 'fetching'
  | 'newVersion'
  | 'copied'
  | 'lang';

export interface State extends LinkState, Passing {
  readonly do: Actions;
}

const none: Attempt = { guess: null, revealed: false, picking: false };
export const attemptKey = (state: LinkState): string => `${state.lesson}/${state.step}`;
export const attemptOf = (state: State): Attempt => state.attempts[attemptKey(state)] ?? none;

/** Whether a cell of this tensor can answer the step's question. */
function answers(state: LinkState, ref: Ref): boolean {
  const lesson = findLesson(state.lesson);
  const ask = lesson?.steps.find(({ id }) => id === state.step)?.ask;
  if (!lesson || ask?.kind !== 'cell') return false;
  const chosen = chosenOf(state, lesson);
  return nameIn(ref, chosen) === nameIn(ask.tensor, chosen);
}

/** What changes with a step beside it: the knobs that it starts itself, and the edits that belong to its network. */
function arriving(state: State, to: string): Partial<State> {
  const lesson = findLesson(state.lesson);
  const [from, next] = lesson ? [stepOf(lesson, state.step), stepOf(lesson, to)] : [];
  if (!lesson || !from || !next) return {};
  const started = Object.keys(next.knobs ?? {});
  const knobs = started.length
    ? Object.fromEntries(Object.entries(state.knobs).filter(([id]) => !started.includes(id)))
    : state.knobs;
  const [left, entered] = [sceneOf(lesson, from), sceneOf(lesson, next)];
  if (left === entered) return { knobs };
  const stash = new Map(state.stash).set(left, state.edits);
  return { knobs, stash, edits: stash.get(entered) ?? [], past: [], future: [] };
}

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
      const { attempts } = get();
      const known = attempts[attemptKey(state)] ?? none;
      // An answer is as the address says; a guess stays with an answer that was shown all along.
      const attempt = known.revealed === state.revealed ? known : { ...none, revealed: state.revealed };
      set({ ...state, ignored, attempts: { ...attempts, [attemptKey(state)]: attempt } });
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
      const attempt = attemptOf(state);
      if (attempt.picking) {
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
    hover: (hover, hoverIsSource = false) => set({ hover, hoverIsSource }),
    light: (litKey) => set({ litKey }),
    choose: ({ block, head }) =>
      set({ ...(block === undefined ? {} : { block }), ...(head === undefined ? {} : { head }) }),
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
      const { lesson } = get();
      try {
        await within(PATIENCE_MS, Promise.all([loadStrings(lang), lesson ? loadWords(lesson, lang) : null]));
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
    attempt(change) {
      const state = get();
      const attempt = { ...attemptOf(state), ...change };
      set({ revealed: attempt.revealed, attempts: { ...state.attempts, [attemptKey(state)]: attempt } });
    },
  };
  return {
    ...home(catalogue),
    ...{
      ignored: [],
      trouble: null,
      fetching: false,
      newVersion: false,
      hover: null,
      hoverIsSource: false,
      litKey: null,
      theme: 'system',
      black: false,
      dialog: null,
      attempts: {},
      copied: false,
      trail: [],
      past: [],
      future: [],
      stash: new Map(),
    },
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
