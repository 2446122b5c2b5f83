import type { Fresh } from '@/content/asking';
import type { Context } from '@/content/context';
import { makeContext } from '@/content/make-context';
import type { LinkState } from '@/lib/permalink/state';
import { arrived } from './addressed';
import { attempted, attemptOf, untried } from './ask';
import { changed } from './history';
import { chosenOf, runsOf } from './runs';
import { store } from './store';

// Asking again: no action of the store, for home has no questions and fetches none of this.

/** The step on screen as it starts: what fresh numbers are drawn from. */
export function startContext(state: LinkState): Context {
  const plain: LinkState = { ...state, edits: [], knobs: {} };
  const runs = runsOf(plain);
  if (!runs) throw new Error('Fresh numbers are drawn for a step of a lesson; home has none.');
  return makeContext({ ...runs, chosen: chosenOf(plain, runs.lesson) });
}

/** The same question once more, on the same numbers. */
export function askAgain(): void {
  const state = store.getState();
  const { fresh, given } = attemptOf(state);
  store.setState(attempted(state, { ...untried, fresh, given }));
}

/** The same question on other numbers: they go onto the stage, and what was there can be had back by undoing. */
export function askAnew({ given, knobs = {}, edits = {}, picture, picks, cell }: Fresh): void {
  const state = store.getState();
  const next = Object.entries(edits).map(([tensor, cells]) => ({ tensor, cells: [...cells] }));
  store.setState({
    ...arrived,
    ...changed(state, next),
    ...attempted(state, { ...untried, fresh: attemptOf(state).fresh + 1, given: given ?? null }),
    ...picks,
    knobs: { ...state.knobs, ...knobs },
    ...(picture === undefined ? {} : { picture: { kind: 'bundled', id: picture } }),
    ...(cell ? { cell: { tensor: null, at: cell } } : {}),
    compare: 'edited',
  });
}
