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

/** What a draw puts in the place of what a state says. Its edits take the place of all that there are. */
export function laidOut(state: LinkState, { knobs = {}, edits = {}, picture, picks, cell }: Fresh): LaidOut {
  return {
    ...picks,
    // As the run takes them and as a link says them: in 32 bits.
    edits: Object.entries(edits).map(([tensor, cells]) => ({
      tensor,
      cells: [...cells].map(([index, value]) => [index, Math.fround(value)]),
    })),
    knobs: { ...state.knobs, ...knobs },
    ...(picture === undefined ? {} : { picture: { kind: 'bundled', id: picture } }),
    ...(cell ? { cell: { tensor: null, at: cell } } : {}),
    compare: 'edited',
  };
}
type LaidOut = Partial<LinkState> & Pick<LinkState, 'edits'>;

/** The same question on the numbers of a seed: they go onto the stage, and what was there can be had back by undoing. */
export function askAnew(fresh: Fresh, seed: number): void {
  const state = store.getState();
  const laid = laidOut(state, fresh);
  store.setState({
    ...arrived,
    ...laid,
    ...changed(state, laid.edits),
    ...attempted(state, { ...untried, fresh: seed, given: fresh.given ?? null }),
  });
}
