import { findLesson } from '@/content/lessons';
import type { Access } from './access';
import { setCells, unsetCell } from './edits';
import { changed, type History, redone, undone } from './history';
import { runsOf, startOf, stepOf } from './runs';
import type { Actions } from './state';

type Changing = 'choose' | 'turn' | 'edit' | 'apply' | 'resetCell' | 'resetEdits' | 'undo' | 'redo';

/** What the run is computed from: choices, knobs, numbers changed by hand. */
export function changing({ get, set }: Access): Pick<Actions, Changing> {
  const changeTo = (history: History | null): void => {
    const { compare } = get();
    // A change made while the untouched run is on screen must be seen.
    if (history) set({ ...history, compare: history.edits.length && compare === 'difference' ? compare : 'edited' });
  };
  const turn = (knob: string, value: number): void => {
    const state = get();
    const lesson = findLesson(state.lesson);
    const { [knob]: _, ...rest } = state.knobs;
    const step = lesson && stepOf(lesson, state.step);
    const initial = lesson && step && startOf(lesson, step)[knob];
    set({ knobs: value === initial ? rest : { ...rest, [knob]: value } });
  };
  return {
    choose: (what) => set(what),
    turn,
    edit(tensor, cells) {
      const given = runsOf(get())?.original.find(tensor)?.tensor.data;
      changeTo(changed(get(), setCells(get().edits, tensor, cells, given)));
    },
    apply(knobs, edits) {
      for (const [id, value] of Object.entries(knobs)) turn(id, value);
      const cells = Object.entries(edits);
      const next = cells.reduce((all, [tensor, of]) => setCells(all, tensor, [...of]), [] as History['edits']);
      if (cells.length) changeTo(changed(get(), next));
    },
    resetCell: (tensor, index) => changeTo(changed(get(), unsetCell(get().edits, tensor, index))),
    resetEdits: () => changeTo(changed(get(), [])),
    undo: () => changeTo(undone(get())),
    redo: () => changeTo(redone(get())),
  };
}
