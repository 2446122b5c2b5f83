import { isVeiled } from '@/app/draw/veiled';
import type { By, CellAt, Matrix, ViewEvents } from '@/app/draw/view';
import type { StageLens } from '@/app/lens/lens';
import { glide } from '@/app/page/glide';
import { actions, store } from '@/app/store/store';
import { goTo } from '@/app/store/walking';
import { showAt } from '@/content/aside';
import { loadPacker } from '@/lib/permalink/load-packer';
import { parseRef } from '@/lib/reference';
import { pointedIn } from '../pointed-in';
import type { PickAnswer } from './picked';
import type { TypeAnswer } from './typed';

/** Views speak of cells in their own orientation; the store keeps the tensor's, with the knobs filled in. */
export function eventsOf(lens: StageLens, typeAnswer: TypeAnswer, pickAnswer: PickAnswer): ViewEvents {
  const pointed = (m: Matrix, at: CellAt) => pointedIn(lens, m, at);
  const edit = (m: Matrix, cells: readonly { readonly at: CellAt; readonly value: number }[]): void => {
    const changed = cells.map(({ at, value }) => [lens.sliceOf(m).flat(...at), value] as const);
    // What is typed into a cell that is asked for is an answer, and changes no run.
    const [[index, value] = [0, 0]] = changed;
    if (typeAnswer(m.name, index, value)) return;
    const open = changed.filter((_, i) => !isVeiled(m, (cells[i] as { readonly at: CellAt }).at));
    if (open.length) actions().edit(m.name, open);
  };
  /** Whether the cell was selected: a click that answers a question is only an answer. */
  const select = (m: Matrix, at: CellAt, by?: By): boolean => {
    const answers = pickAnswer(pointed(m, at), by);
    if (!answers) actions().select(pointed(m, at));
    return !answers;
  };
  return {
    select,
    hover: (m, at) =>
      actions().hover(at && { name: m.name, index: lens.sliceOf(m).flat(...at), run: parseRef(m.ref).run }),
    edit,
    toggle(m, at) {
      if (select(m, at)) edit(m, [{ at, value: m.stored(...at) === 0 ? 1 : 0 }]);
    },
    choose: (what) => actions().choose(what),
    turn: (knob, value) => actions().turn(knob, value),
    go: (step) => glide(() => goTo(step)),
    // The address holds the picture, packed.
    read: (pixels) => void loadPacker().then(() => actions().setPicture({ kind: 'custom', pixels })),
    play: (moment) => actions().set({ show: showAt(store.getState().show, moment) }),
  };
}
