import { type Arrangement, arrangementFor, keptCell } from '@/content/arrangement';
import type { Chosen } from '@/content/chosen';
import { find, nameIn } from '@/content/reference';
import { type Picked, picked, show } from '@/content/stage';
import type { LinkState, Opened } from '@/lib/permalink/state';
import { axisOrder, tensorReference } from '@/lib/permalink/words';
import { formatRef, parseRef } from '@/lib/reference';
import { chosenOf, type Runs, runsIfAny } from './runs';
import { selectedOf } from './selected';
import { store } from './store';
import { traceFor } from './variants';

/** How an opened tensor is laid out; null where the run has none of that name. */
export function arrangementOf(opened: Opened, runs: Runs, chosen: Chosen): Arrangement | null {
  const named = traceFor(runs, chosen, opened.tensor)?.find(nameIn(opened.tensor, chosen));
  return named ? arrangementFor(named, opened, chosen, runs.counts) : null;
}

/**
 * Puts a tensor on the stage, or lays it out anew. Its selected cell stays, moved to where axes are held. Nothing happens
 * where the run has no such tensor.
 */
export function openTensor(opened: Opened): void {
  const state = store.getState();
  const runs = runsIfAny(state);
  if (!runs) return;
  const chosen = chosenOf(state, runs.lesson);
  const arrangement = arrangementOf(opened, runs, chosen);
  if (!arrangement) return;
  const { ref, at } = selectedOf(state, runs);
  const from = find(traceFor(runs, chosen, ref) ?? runs.trace, ref, chosen);
  const cell = keptCell(arrangement, from?.named === arrangement.named ? from.flat(...at) : null);
  state.do.set({ opened, cell, left: state.opened ? state.left : state.cell, trail: [], hover: null });
}

/** Back to what the step shows, and to the cell that was selected there. */
export function putBack(): void {
  const { left, do: actions } = store.getState();
  actions.set({ opened: null, cell: left, left: null, trail: [], hover: null });
}

/** What stands on the stage while a tensor is opened; null where the run has none of that name. */
export function stageOf(opened: Opened, runs: Runs, chosen: Chosen): Picked | null {
  const arrangement = arrangementOf(opened, runs, chosen);
  if (!arrangement) return null;
  const { named, within, refs } = arrangement;
  return picked(show('slices', { of: refs, along: named.axes[within ?? -1] }), chosen.knobs);
}

/** The opened tensor of an address with the axes and entries that it has; null where the run has no such tensor. */
export function settleOpened(state: LinkState, runs: Runs, ignore: (part: string) => void): LinkState['opened'] {
  const { opened } = state;
  if (!opened) return null;
  const arrangement = arrangementOf(opened, runs, chosenOf(state, runs.lesson));
  if (!arrangement) {
    ignore(`open=${tensorReference.write(opened.tensor)}`);
    return null;
  }
  const { keys, down, across, within, named } = arrangement;
  const order = [down, across, within].flatMap((i) => (i === null ? [] : [keys[i]]));
  const axes = order.join() === opened.axes.join() ? opened.axes : [];
  if (axes.length < opened.axes.length) ignore(`axes=${axisOrder.write(opened.axes)}`);
  const asked = parseRef(opened.tensor);
  const holds = asked.holds.flatMap(([key, entry]): [string, string][] => {
    const size = named.tensor.shape[keys.indexOf(key)];
    return size === undefined ? [] : [[key, Number(entry) < size ? entry : `${size - 1}`]];
  });
  const tensor = formatRef({ ...asked, holds });
  if (tensor !== opened.tensor) ignore(`open=${tensorReference.write(opened.tensor)}`);
  return { tensor, axes };
}
